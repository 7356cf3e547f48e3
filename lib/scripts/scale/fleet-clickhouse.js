import { readFileSync } from 'node:fs'
import { startClickhouse } from '../engines/clickhouse.js'
import { freePort } from '../engines/free-port.js'
import { relay } from '../engines/relay.js'
import { rowsOf } from './people.js'

const PROCESSES = 3

/**
 * ClickHouse as three servers. With three shards people lie on all of them, with two the first one only asks. A team lies
 * on one shard. What shall be asked is a view on each server and a `Distributed` table over these views.
 */
export async function clickhouseFleet({ folder, shards: count }) {
  const ports = []
  for (let at = 0; at < PROCESSES; at++) ports.push(await freePort())
  const relays = await Promise.all(ports.slice(-count).map((port) => relay(0, port)))
  const clusters = { company: relays.map(({ port }) => port) }
  const servers = await Promise.all(
    ports.map((port, at) => startClickhouse(folder, `clickhouse${at + 1}`, { port, clusters })),
  )
  const [front] = servers
  const shards = servers.slice(-count)
  const onEach = async (text) => {
    await Promise.all(servers.map((one) => one.does(text)))
  }
  await front.does('CREATE DATABASE company')

  return {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    home: 'default',
    how: `three servers, ${count} shards`,
    shards: count,
    types: {
      whole: 'Int32',
      team: 'Nullable(Int32)',
      choice: 'Nullable(Int8)',
      double: 'Nullable(Float64)',
      text: 'Nullable(String)',
      engine: 'ENGINE = MergeTree ORDER BY person',
    },
    one: shards[0],
    does: onEach,
    copyOut: (query) => front.copyOut(query),
    expose(view) {
      const key = view === 'answers' ? ', cityHash64(ifNull(team, 0))' : ''
      return front.does(
        `CREATE TABLE company.${view} AS default.${view} ENGINE = Distributed(company, default, ${view}${key})`,
      )
    },
    /** With what the servers merge afterwards, which would go on beside the next query. */
    async load(crowd, from, to) {
      await front.copyIn('company.answers', rowsOf(crowd, { from, to }))
      await Promise.all(shards.map((one) => one.does('OPTIMIZE TABLE answers FINAL')))
    },
    /** What the logs of the shards say when a query is asked in front. */
    async asked(query) {
      const before = shards.map(({ log }) => readFileSync(log).length)
      await front.copyOut(query)
      const lines = shards.map(({ log }, at) => worked(readFileSync(log).subarray(before[at]).toString()))
      return {
        text: lines.map(({ asked, read }, at) => `shard ${at + 1}: ${asked}\n         ${read}`).join('\n'),
        queries: lines.map(({ asked }) => asked),
      }
    },
    bytes: () => relays.reduce((sum, one) => sum + one.bytes(), 0),
    /** Whether the last shard works on what it was asked. */
    isAtWork: async () => {
      const text = await shards.at(-1).does('SELECT count() FROM system.processes WHERE is_initial_query = 0')
      return Number(text) > 0
    },
    /** A query's rows, be a shard there or not. */
    careless: (query) => front.does(`SET skip_unavailable_shards = 1; ${query}`),
    kill: () => shards.at(-1).kill(),
    restart: () => shards.at(-1).start(),
    async close() {
      for (const one of relays) one.close()
      await Promise.all(servers.map((one) => one.stop()))
    },
  }
}

/** Of a shard's log the query that another server sent, and what it read for it. */
function worked(log) {
  const [, asked = ''] = /executeQuery: \(from \S+ initial_query_id: \S+\) (.*)$/m.exec(log) ?? []
  const [read = ''] = /Read \d+ rows, .*$/m.exec(log) ?? []
  return { asked: asked.replace(/(SELECT )(\S+, \S+, )\S.*?(?= FROM )/, '$1$2…'), read }
}
