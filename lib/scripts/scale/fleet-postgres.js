import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '../engines/postgres.js'
import { relay } from '../engines/relay.js'
import { rowsOf } from './people.js'

const SOCKET = '.s.PGSQL.5432'
/** One worker a server, so that what more servers bring is seen; compiling these queries takes longer than running them. */
const settings = {
  shared_buffers: '256MB',
  max_parallel_workers_per_gather: '0',
  max_wal_size: '8GB',
  jit: 'off',
}

/**
 * PostgreSQL as a server in front and shards behind it. A team lies on one shard, by the hash of its number. What shall be
 * asked in front is a view on each shard, and a table of foreign partitions over these views: the shards do the work.
 */
export async function postgresFleet({ folder, shards: count }) {
  const names = Array.from({ length: count }, (_, at) => `shard${at + 1}`)
  const [front, ...shards] = await Promise.all(
    ['front', ...names].map((name) => startPostgres(folder, name, settings)),
  )
  const relays = await Promise.all(
    names.map(async (name, at) => {
      const way = join(folder, `to-${name}`)
      mkdirSync(way)
      const passing = await relay(join(way, SOCKET), join(shards[at].home, SOCKET))
      chmodSync(join(way, SOCKET), 0o777)
      return { ...passing, way }
    }),
  )
  await front.does(`CREATE EXTENSION postgres_fdw; CREATE SCHEMA company;
${names
  .map(
    (name, at) => `CREATE SERVER ${name} FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host '${relays[at].way}', dbname 'postgres', async_capable 'true', fetch_size '10000');
CREATE USER MAPPING FOR CURRENT_USER SERVER ${name} OPTIONS (user 'postgres');`,
  )
  .join('\n')}`)
  const onEach = async (text) => {
    await Promise.all(shards.map((one) => one.does(text)))
  }

  return {
    name: 'PostgreSQL',
    dialect: 'postgres',
    home: 'public',
    how: `one server in front of ${count} shards`,
    shards: count,
    types: {
      whole: 'INT',
      team: 'INT',
      choice: 'SMALLINT',
      double: 'DOUBLE PRECISION',
      text: 'TEXT',
      engine: '',
    },
    one: shards[0],
    does: onEach,
    copyOut: (query) => front.copyOut(query),
    async expose(view) {
      const columns = (
        await shards[0].does(
          `SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
FROM pg_attribute WHERE attrelid = '${view}'::regclass AND attnum > 0`,
        )
      ).trim()
      const byTeam = /(^|, )team /.test(columns)
      await front.does(`CREATE TABLE company.${view} (${columns})${byTeam ? ' PARTITION BY HASH (team)' : ''};
${names
  .map(
    (name, at) =>
      `CREATE FOREIGN TABLE company.${view}_${name} ${
        byTeam
          ? `PARTITION OF company.${view} FOR VALUES WITH (MODULUS ${count}, REMAINDER ${at})`
          : `() INHERITS (company.${view})`
      } SERVER ${name} OPTIONS (schema_name 'public', table_name '${view}');`,
  )
  .join('\n')}`)
    },
    /** Rows go straight to their shards: the server in front says which. */
    async load(crowd, from, to) {
      await Promise.all(
        shards.map(async (one, at) => {
          const text = await front.does(
            `SELECT t FROM generate_series(1, ${crowd.teams}) t
WHERE satisfies_hash_partition('company.answers'::regclass, ${count}, ${at}, t)`,
          )
          const here = new Set(text.trim().split('\n').map(Number))
          await one.copyIn('answers', rowsOf(crowd, { from, to, of: (team) => here.has(team) }))
          await one.does('ANALYZE answers')
        }),
      )
    },
    bytes: () => relays.reduce((sum, one) => sum + one.bytes(), 0),
    /** The plan of a query in front, and what it asks of the shards. */
    async asked(query) {
      const text = await front.does(`EXPLAIN (VERBOSE, COSTS OFF) ${query};`)
      const queries = text.split('\n').filter((line) => line.includes('Remote SQL: '))
      return { text: shortened(text), queries }
    },
    /** Whether the last shard works on what it was asked. */
    isAtWork: async () => {
      const text = await shards
        .at(-1)
        .does(
          "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'postgres_fdw' AND state = 'active'",
        )
      return Number(text) > 0
    },
    kill: () => shards.at(-1).kill(),
    restart: () => shards.at(-1).start(),
    async close() {
      for (const one of relays) one.close()
      await Promise.all([front, ...shards].map((one) => one.stop()))
    },
  }
}

/** Lists of columns cut short, for people who read. */
function shortened(plan) {
  return plan.trimEnd().replace(/(Output: |SELECT )(\S+, \S+, )\S.*?(?=$| FROM )/gm, '$1$2…')
}
