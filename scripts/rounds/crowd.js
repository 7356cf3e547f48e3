// People who send until they are told that it is kept, whatever becomes of the server meanwhile; and what then has to be there.
import { cut, newLetter, newRound, sha256 } from './client.js'

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again until there is an answer that is no failure of the server. */
async function insist(ask) {
  for (;;) {
    const answer = await ask().catch(() => null)
    if (answer !== null && answer.status < 500) return answer
    await sleep(20 + Math.random() * 100)
  }
}

const ROOM = 50

/** Fewer acknowledged requests than this show nothing. */
export const ENOUGH = 100

/** `client()` gives whichever server there is at the moment. Rounds are closed as they fill up; `ROOM` letters in each. */
export function crowd(client) {
  const rounds = []
  const wrong = []
  let acknowledged = 0
  let over = false

  const acked = (answer, what) => {
    if (answer.status < 300) acknowledged += 1
    else wrong.push(`${what}: ${answer.status} ${answer.json?.code ?? ''}`)
  }

  async function oneRound() {
    const round = newRound({ least: 1, names: true, most: 60 })
    /** Every letter with all its versions; the last one is what has to be there. */
    const letters = []
    rounds.push({ round, letters })
    acked(await insist(() => client().open(round)), 'opening')
    const people = Array.from({ length: 5 }, async () => {
      for (let at = 0; at < ROOM / 5 && !over; at += 1) {
        const versions = [newLetter()]
        letters.push(versions)
        const send = async (letter) =>
          acked(
            await insist(() =>
              letter.sealed ? client().put(round, letter) : client().withdraw(round, letter),
            ),
            'sending',
          )
        await send(versions[0])
        const chance = Math.random()
        if (chance < 0.4) {
          const sealed = chance < 0.15 ? null : newLetter().sealed
          versions.push({ ...versions[0], revision: 2, sealed })
          await send(versions[1])
        }
        // A late retry of the first version, which changes nothing.
        if (chance > 0.3 && chance < 0.6) await send(versions[0])
      }
    })
    await Promise.all(people)
    acked(await insist(() => client().close(round)), 'closing')
  }
  const lanes = []
  return {
    acknowledged: () => acknowledged,
    /** Begins with so many rounds at once; a new one whenever one is closed. */
    begin(many) {
      for (let at = 0; at < many; at += 1)
        lanes.push(
          (async () => {
            while (!over) await oneRound()
          })(),
        )
    },
    /** Lets everybody end what they have begun, then looks at what is handed out. */
    async end() {
      over = true
      await Promise.all(lanes)
      let [stored, lost, doubled] = [0, 0, 0]
      for (const { round, letters } of rounds) {
        const expected = letters
          .map((versions) => versions.at(-1).sealed)
          .filter(Boolean)
          .map(sha256)
        const answer = await insist(() => client().envelopes(round))
        const found = answer.status === 200 ? cut(answer.bytes) : []
        stored += found.length
        lost += expected.filter((one) => !found.includes(one)).length
        doubled += found.length - new Set(found).size + found.filter((one) => !expected.includes(one)).length
      }
      return { rounds: rounds.length, acknowledged, stored, lost, doubled, wrong }
    },
  }
}

/** As a sentence; throws where anything was lost, doubled or refused, or where nothing was done. */
export function verdict({ rounds, acknowledged, stored, lost, doubled, wrong }) {
  const sentence = `${rounds} rounds, ${acknowledged} acknowledged, ${stored} stored, ${lost} lost, ${doubled} doubled`
  if (lost + doubled > 0 || wrong.length > 0 || acknowledged < ENOUGH)
    throw new Error(`${sentence}; ${wrong.slice(0, 3).join(', ')}`)
  return sentence
}
