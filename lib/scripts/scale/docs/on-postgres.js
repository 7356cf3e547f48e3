import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresFolder, startPostgres } from '../../engines/postgres.js'
import { halves } from './halves.js'

const CSV = '(FORMAT csv, HEADER true)'

/** The examples for PostgreSQL: on one server, then on one in front of two, then what dbt makes of its model. */
export async function onPostgres({ folder, project, people, run, makes, says, report }) {
  const [front, ...shards] = await Promise.all(
    ['front', 'shard1', 'shard2'].map((name) => startPostgres(folder, name)),
  )
  const on = (server) => ({
    env: { PGHOST: server.home, PGUSER: 'postgres', PGDATABASE: 'postgres' },
    path: [postgresFolder()],
    hosts: {
      'front.example': front.home,
      'shard1.example': shards[0].home,
      'shard2.example': shards[1].home,
    },
  })
  try {
    makes('postgres', on(front))
    const table = tableOf(people)
    await Promise.all(
      halves(people).map(async (rows, at) => {
        await shards[at].does(`CREATE TABLE answers (${table});`)
        await shards[at].copyIn('answers', rows, CSV)
      }),
    )
    makes('postgres-shards', on(shards[0]))
    run('postgres-rights', on(shards[0]))
    says(await rights(shards[0]), 'postgres-rights: reports are read, answers are not')

    run('dbt')
    await front.does(`CREATE SCHEMA dbt; CREATE VIEW dbt.stg_answers AS TABLE answers;
CREATE TABLE dbt.two_hats_states (LIKE two_hats_states); CREATE TABLE dbt.two_hats_cells (LIKE two_hats_cells);`)
    for (const seed of ['two_hats_states', 'two_hats_cells']) {
      await front.copyIn(`dbt.${seed}`, createReadStream(join(project, `seeds/${seed}.csv`)), CSV)
    }
    const model = readFileSync(join(project, 'models/coverage.sql'), 'utf8')
    writeFileSync(
      join(project, 'coverage.csv'),
      await front.copyOut(model.replaceAll(/\{\{ ref\('(\w+)'\) \}\}/g, 'dbt.$1'), CSV),
    )
    says(report(), "dbt: the model's report is two-hats/team's")
  } finally {
    await Promise.all([front, ...shards].map((one) => one.stop()))
  }
}

const tableOf = ([person]) =>
  Object.keys(person)
    .map((name) => `"${name}" ${['person', 'team'].includes(name) ? 'TEXT' : 'SMALLINT'}`)
    .join(', ')

/** In what somebody with the role of readers may do otherwise than they should. */
async function rights(server) {
  const may = (table) =>
    server.does(`SET ROLE reports; SELECT count(*) FROM ${table};`).then(
      () => true,
      () => false,
    )
  return [
    ...((await may('teams')) ? [] : ['reports are not read']),
    ...((await may('answers')) ? ['answers are read'] : []),
  ]
}
