import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startClickhouse } from '../../engines/clickhouse.js'
import { freePort } from '../../engines/free-port.js'
import { halves } from './halves.js'

/** The examples for ClickHouse: on one server, then on two. */
export async function onClickhouse({ folder, project, people, makes }) {
  const ports = [await freePort(), await freePort(), await freePort()]
  const clusters = { company: ports.slice(1) }
  const [one, ...shards] = await Promise.all(
    ports.map((port, at) => startClickhouse(folder, `docs${at}`, { port, clusters })),
  )
  // Where a client looks for its server if nobody tells it.
  writeFileSync(join(project, 'clickhouse-client.xml'), `<config><port>${one.port}</port></config>\n`)
  const hosts = Object.fromEntries(
    shards.map(({ port }, at) => [`--host shard${at + 1}.example`, `--host 127.0.0.1 --port ${port}`]),
  )
  try {
    makes('clickhouse')
    const columns = Object.keys(people[0]).map(
      (name) => `"${name}" ${['person', 'team'].includes(name) ? 'String' : 'Nullable(Int8)'}`,
    )
    await Promise.all(
      halves(people, '\\N').map(async (rows, at) => {
        await shards[at].does(`CREATE TABLE answers (${columns.join(', ')}) ENGINE = MergeTree ORDER BY team`)
        await shards[at].copyIn('answers', rows, 'CSVWithNames')
      }),
    )
    makes('clickhouse-shards', { hosts })
  } finally {
    await Promise.all([one, ...shards].map((server) => server.stop()))
  }
}
