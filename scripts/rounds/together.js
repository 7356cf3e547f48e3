// Two servers on one store, asked for everything at once: whichever answers, each answer is true.
import { served } from '../served.js'
import { clientOf, cut, newLetter, newRound, sha256 } from './client.js'
import { found } from './needles.js'
import { same } from './tally.js'

const ROUNDS = 15

/** After a pause of no rule, so that no two rounds are asked in one order. */
const soon = async (ask, most = 25) => {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * most))
  return await ask()
}

/** What is sent to one envelope by both servers: the same twice, something else under its revision, a later one. */
function quarrel([one, other]) {
  const letter = newLetter()
  const later = { ...newLetter(letter), revision: 2, sealed: newLetter().sealed }
  const tries = [
    [one, letter],
    [other, { ...letter, sealed: null }],
    [other, letter],
    ...(Math.random() < 0.5 ? [[one, later]] : []),
  ]
  return tries.map(([client, version]) => ({
    version,
    send: (round) => (version.sealed ? client.put(round, version) : client.withdraw(round, version)),
  }))
}

/** The hash that must be handed out of one envelope, `null` where none may be. Throws where two contents were acknowledged. */
function outcomeOf(answers) {
  const kept = answers.filter(
    ({ version, status, json }) => status === 200 && json.revision === version.revision,
  )
  const contents = kept.map(
    ({ version }) => `${version.revision} ${version.sealed && sha256(version.sealed)}`,
  )
  const revisions = new Set(kept.map(({ version }) => version.revision))
  same('contents acknowledged of each revision', new Set(contents).size, revisions.size)
  const last = kept.find(({ version }) => version.revision === Math.max(...revisions))
  return last?.version.sealed ? sha256(last.version.sealed) : null
}

export async function checkTogether(place, check) {
  const env = { ...place.env, ROUNDS_REQUESTS_PER_MINUTE: '1000000', ROUNDS_OPENED_PER_HOUR: '10000' }
  const servers = [await served(env), await served(env)]
  const clients = await Promise.all(servers.map(({ base }) => clientOf(base)))
  const [one, other] = clients

  /** A round with three letters, and everything at once; `also` are further requests beside what people send. */
  async function crowded(also) {
    const round = newRound({ least: 1, names: true })
    await Promise.all(clients.map((client) => client.open(round)))
    const letters = Array.from({ length: 3 }, () => newLetter())
    for (const letter of letters) same('sending', (await one.put(round, letter)).status, 200)
    const quarrels = Array.from({ length: 4 }, () => quarrel(clients))
    const [answers] = await Promise.all([
      Promise.all(
        quarrels.map((tries) =>
          Promise.all(
            tries.map(async ({ version, send }) => ({ version, ...(await soon(() => send(round))) })),
          ),
        ),
      ),
      // In one round all of it comes too late, in another all of it in time.
      ...also(round).map((ask) => soon(ask, 200)),
    ])
    same(
      'answers of a failing server',
      answers.flat().filter(({ status }) => status >= 500),
      [],
    )
    return { round, letters, answers }
  }

  try {
    await check(`P2 on ${place.name}: two servers take, replace, withdraw and close at once`, async () => {
      let [acknowledged, stored] = [0, 0]
      for (let at = 0; at < ROUNDS; at += 1) {
        const closing = (round) => clients.map((client) => () => client.close(round))
        const { round, letters, answers } = await crowded(closing)
        const expected = [
          ...letters.map(({ sealed }) => sha256(sealed)),
          ...answers.map(outcomeOf).filter(Boolean),
        ]
        const [first, second] = await Promise.all(clients.map((client) => client.envelopes(round)))
        same('what the two hand out', first.bytes.equals(second.bytes), true)
        same('what is handed out', cut(first.bytes).sort(), expected.sort())
        same('its end', (await other.close(round)).json, {
          state: 'closed',
          count: expected.length,
          enough: true,
        })
        acknowledged += answers.flat().filter(({ status }) => status === 200).length
        stored += expected.length
      }
      if (acknowledged === 0) throw new Error('nothing was acknowledged before the rounds were closed')
      return `${ROUNDS} rounds, ${acknowledged} acknowledged beside closing, ${stored} stored, 0 lost, 0 doubled`
    })
    await check(
      `P6 on ${place.name}: two servers, one deletes while the other takes, closes and opens`,
      async () => {
        for (let at = 0; at < ROUNDS; at += 1) {
          const { round, letters } = await crowded((it) => [
            () => one.remove(it),
            () => other.close(it),
            () => other.open(it),
          ])
          for (const client of clients) {
            for (const verb of ['read', 'count', 'close', 'envelopes', 'remove'])
              same(verb, (await client[verb](round)).status, 404)
            same('sending', (await client.put(round, letters[0])).status, 404)
            same('opening', (await client.open(round)).status, 410)
          }
          const secrets = new Map([
            ['the header', round.header],
            ...letters.map(({ sealed }, n) => [`${n}`, sealed]),
          ])
          same('what is left', found(place.everything(), secrets), [])
        }
        return `${ROUNDS} rounds`
      },
    )
  } finally {
    for (const server of servers) server.stop()
  }
}
