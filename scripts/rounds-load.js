// `npm run rounds:load`: how much the addresses of rounds carry, senders and server on one machine. Ends with
// `N passed, N failed`. `-- full` sends 50,000 envelopes into a store of 10,000 rounds; without it a tenth of both.
// `-- full files` or `-- full PostgreSQL` does so on one store.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clientOf, newRound } from './rounds/client.js'
import { needFaketime } from './rounds/debian.js'
import { filesPlace, postgresPlace } from './rounds/places.js'
import { startPostgres } from './rounds/postgres.js'
import { ask, lookedFor, opened, PER_ROUND, quantile, SENDERS, sent } from './rounds/senders.js'
import { tally } from './rounds/tally.js'
import { served } from './served.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [, , size, only] = process.argv
const isFull = size === 'full'
const ENVELOPES = isFull ? 50_000 : 4000
const ROUNDS = isFull ? 10_000 : 1000
/** Memory is looked at after each part. */
const PARTS = 5
const PART_ROUNDS = SENDERS * Math.ceil(ENVELOPES / PARTS / (SENDERS * PER_ROUND))
const LEAST_A_SECOND = 200
const MOST_MS = 250
const DAY = 86_400

const { check, end } = tally()
const limits = {
  ROUNDS_REQUESTS_PER_MINUTE: '100000000',
  ROUNDS_OPENED_PER_HOUR: '100000000',
  ROUNDS_MOST: '100000',
}

async function load(place) {
  const clockFile = join(tmpdir(), `rounds-load-clock-${process.pid}-${place.name}`)
  const setClock = (seconds) => writeFileSync(clockFile, `+${seconds}\n`)
  setClock(0)
  const clock = {
    LD_PRELOAD: needFaketime(),
    FAKETIME_TIMESTAMP_FILE: clockFile,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  }
  const server = await served({ ...place.env, ...limits })
  const client = await clientOf(server.base, { describe: false })
  const on = `on ${place.name}`
  const closes = Math.floor(Date.now() / 1000) + 60 * DAY
  const rounds = await opened(client, 2 * PARTS * PART_ROUNDS, { closes })
  const speeds = []
  const memory = []
  const parts = []

  await check(`${on}: ${ENVELOPES} envelopes from ${SENDERS} senders, /survey meanwhile`, async () => {
    const pages = []
    let isOver = false
    const visitor = (async () => {
      while (!isOver) {
        const since = performance.now()
        const status = await ask(server.port, 'GET', '/survey', {})
        pages.push(performance.now() - since)
        if (status !== 200) throw new Error(`/survey was answered with ${status}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()
    const all = { times: [], seconds: 0 }
    for (let part = 0; part < PARTS; part += 1) {
      const { times, seconds, ones } = await sent(server, rounds.splice(0, PART_ROUNDS), ENVELOPES / PARTS)
      parts.push(ones)
      all.times.push(...times)
      all.seconds += seconds
      memory.push(Math.round(server.memory()))
    }
    isOver = true
    await visitor
    const rate = ENVELOPES / all.seconds
    speeds.push(rate)
    const [p50, p99] = [quantile(all.times, 0.5), quantile(all.times, 0.99)]
    const said = `${rate.toFixed(0)} a second, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; /survey p99 ${quantile(pages, 0.99).toFixed(0)} ms`
    if (rate < LEAST_A_SECOND || p99 > MOST_MS) throw new Error(said)
    return said
  })

  await check(`${on}: memory after each fifth of them`, () => {
    const said = `${memory.join(', ')} MiB`
    // What is collected when is the engine's choice: the last parts may be above the second by a tenth.
    if (isFull && Math.min(...memory.slice(3)) > 1.1 * memory[1]) throw new Error(`${said} is not level`)
    return said
  })

  await check(`${on}: the same beside ${ROUNDS} rounds`, async () => {
    await opened(client, ROUNDS - 2 * PARTS * PART_ROUNDS, { closes })
    const { times, seconds, ones } = await sent(server, rounds, ENVELOPES)
    parts.push(ones)
    const rate = ENVELOPES / seconds
    const said = `${rate.toFixed(0)} a second, p99 ${quantile(times, 0.99).toFixed(0)} ms`
    if (rate < 0.7 * speeds[0] || rate < LEAST_A_SECOND)
      throw new Error(`${said}, before ${speeds[0]?.toFixed(0)}`)
    return said
  })
  for (const [at, ones] of parts.entries())
    await check(`${on}: what was acknowledged is handed out, ${at + 1} of ${parts.length}`, () =>
      lookedFor(client, ones),
    )
  server.stop()

  await check(`${on}: one of ${ROUNDS} rounds past its date is gone within its minute`, async () => {
    const again = await served({ ...place.env, ...limits, ...clock })
    const other = await clientOf(again.base, { describe: false })
    const due = newRound({ closes: Math.floor(Date.now() / 1000) + DAY, purgeDays: 1 })
    await other.open(due)
    const id = due.id.toString('hex')
    const before = place.rounds().length
    setClock(2 * DAY)
    const began = Date.now()
    while (place.rounds().includes(id)) {
      if (Date.now() - began > 60_000) throw new Error('it was still there after 60 s')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    again.stop()
    return `after ${((Date.now() - began) / 1000).toFixed(0)} s; ${before} rounds before, ${place.rounds().length} afterwards`
  })
  place.remove()
}

if (only !== 'PostgreSQL') await load(filesPlace())
if (only !== 'files') {
  const postgres = await startPostgres()
  try {
    await load(postgresPlace(postgres, 'load'))
  } finally {
    postgres.stop()
  }
}
process.exit(end())
