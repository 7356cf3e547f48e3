// P6: what is deleted or past its date is gone within a minute with nobody asking, and before anything is served.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { served } from '../served.js'
import { clientOf, newLetter, newRound } from './client.js'
import { needFaketime } from './debian.js'
import { found } from './needles.js'
import { same } from './tally.js'

const DAY = 86_400
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** A clock that a file moves, by seconds; timers go on as they are. */
function clock(name) {
  const file = join(tmpdir(), `rounds-clock-${process.pid}-${name}`)
  const set = (seconds) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`)
  set(0)
  const env = {
    LD_PRELOAD: needFaketime(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  }
  return { env, set }
}

/** Asks the store itself, never the server, until something holds; resolves to the seconds that took. */
async function secondsUntil(holds, most) {
  const began = Date.now()
  while (!holds()) {
    if (Date.now() - began > most * 1000) throw new Error(`it was still there after ${most} s`)
    await sleep(500)
  }
  return (Date.now() - began) / 1000
}

const idOf = (round) => round.id.toString('hex')

export async function checkDates(place, check) {
  const { env, set } = clock(place.name)
  const server = await served({ ...place.env, ...env, ROUNDS_REQUESTS_PER_MINUTE: '100000' })
  const client = await clientOf(server.base)
  const filled = async (policy, people = 5) => {
    const round = newRound(policy)
    same('opening', (await client.open(round)).status, 201)
    const letters = Array.from({ length: people }, () => newLetter())
    for (const letter of letters) await client.put(round, letter)
    return { round, letters }
  }
  try {
    const on = `on ${place.name}`
    const [due, kept] = [
      await filled({ closes: Math.floor(Date.now() / 1000) + 2 * DAY, purgeDays: 1 }),
      await filled({ closes: Math.floor(Date.now() / 1000) + 50 * DAY }),
    ]
    await check(`P4 ${on}: closed when its time is over, with nobody asking`, async () => {
      set(2 * DAY)
      const ids = new Map(due.letters.map(({ envelope }, at) => [String(at), envelope]))
      const seconds = await secondsUntil(() => found(place.everything(), ids).length === 0, 60)
      same('what is handed out', (await client.envelopes(due.round)).bytes.length, 5 * 593)
      return `after ${seconds.toFixed(0)} s`
    })
    await check(
      `P6 ${on}: past its date, gone from the store within a minute, with nobody asking`,
      async () => {
        set(3 * DAY)
        const seconds = await secondsUntil(() => !place.rounds().includes(idOf(due.round)), 60)
        same('another round', place.rounds().includes(idOf(kept.round)), true)
        return `after ${seconds.toFixed(0)} s`
      },
    )
    await check(`P6 ${on}: unreachable from the first second on, deleted or not`, async () => {
      const { round } = await filled({ closes: Math.floor(Date.now() / 1000) + 5 * DAY, purgeDays: 1 })
      set(6 * DAY + 1)
      for (const verb of ['read', 'envelopes', 'count', 'close', 'remove'])
        same(verb, (await client[verb](round)).status, 404)
      same('sending', (await client.put(round, newLetter())).status, 404)
    })
    await check(`P6 ${on}: deleted is gone from the store at once`, async () => {
      const { round, letters } = await filled({ closes: Math.floor(Date.now() / 1000) + 60 * DAY })
      same('deleting', (await client.remove(round)).status, 204)
      same('the round', place.rounds().includes(idOf(round)), false)
      const sealed = new Map([
        ['the header', round.header],
        ...letters.map(({ sealed }, at) => [String(at), sealed]),
      ])
      same('what is left of it', found(place.everything(), sealed), [])
    })
    server.stop()
    await check(`P6 ${on}: past its date, gone before anything is served after a start`, async () => {
      set(200 * DAY)
      same('before the start', place.rounds().includes(idOf(kept.round)), true)
      const again = await served({ ...place.env, ...env })
      const first = await fetch(`${again.base}/privacy`)
      const there = place.rounds()
      again.stop()
      same('its first answer', first.status, 200)
      same('rounds at its first answer', there, [])
    })
  } finally {
    server.stop()
  }
}
