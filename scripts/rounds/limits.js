// Floods and forged addresses against low limits, and rounds switched off.
import { randomBytes } from 'node:crypto'
import { served } from '../served.js'
import { b64, clientOf, newLetter, newRound } from './client.js'
import { same } from './tally.js'

export async function checkLimits(place, check) {
  const server = await served({ ...place.env, ROUNDS_REQUESTS_PER_MINUTE: '40', ROUNDS_OPENED_PER_HOUR: '3' })
  const proxied = await served({
    ...place.env,
    ROUNDS_REQUESTS_PER_MINUTE: '40',
    TRUSTED_PROXY_HEADER: 'X-Real-Address',
    ROUNDS_OPENED_PER_HOUR: '3',
  })
  try {
    const ask = async (base, headers = {}) =>
      (await fetch(`${base}/api/round`, { headers: { 'Round-Id': b64(randomBytes(32)), ...headers } })).status
    const counted = async (base, headersOf, times = 60) => {
      const statuses = []
      for (let at = 0; at < times; at += 1) statuses.push(await ask(base, headersOf(at)))
      return statuses.filter((status) => status === 429).length
    }
    await check('flood      | 3 openings an hour and address, then 429 with Retry-After', async () => {
      const client = await clientOf(server.base)
      const answers = []
      for (let at = 0; at < 4; at += 1) answers.push(await client.open(newRound()))
      same(
        'answers',
        answers.map(({ status }) => status),
        [201, 201, 201, 429],
      )
      return `after ${answers[3].headers.get('retry-after')} s`
    })
    await check('flood      | 60 requests where 40 a minute may be: the rest 429', async () => {
      const refused = await counted(server.base, () => ({}))
      if (refused < 20) throw new Error(`${refused} were refused`)
      return `${refused} refused`
    })
    await check(
      'forged     | X-Forwarded-For, X-Real-IP, Forwarded and our own name change nothing',
      async () => {
        const refused = await counted(server.base, (at) => ({
          'X-Forwarded-For': `192.0.2.${at}`,
          'X-Real-IP': `192.0.2.${at}`,
          Forwarded: `for=192.0.2.${at}`,
          'X-Socket-Address': `192.0.2.${at}`,
          'X-Real-Address': `192.0.2.${at}`,
        }))
        if (refused < 55) throw new Error(`${refused} of 60 were refused`)
        return `${refused} of 60 refused`
      },
    )
    await check(
      'forged     | behind a proxy: what it adds counts, what a client put before it does not',
      async () => {
        same('refused', await counted(proxied.base, (at) => ({ 'X-Real-Address': `192.0.2.${at}` })), 0)
        const refused = await counted(proxied.base, (at) => ({
          'X-Real-Address': `198.51.100.${at}, 203.0.113.5`,
        }))
        if (refused < 15) throw new Error(`${refused} were refused`)
        return `${refused} of 60 refused`
      },
    )
  } finally {
    server.stop()
    proxied.stop()
  }
  await check(
    'off        | ROUNDS=off: 501 everywhere, which is no deletion; nothing is written',
    async () => {
      const off = await served({ ...place.env, ROUNDS: 'off', DATA_DIR: '/proc/none' })
      const client = await clientOf(off.base)
      const round = newRound()
      const answers = [
        await client.open(round),
        await client.read(round),
        await client.put(round, newLetter()),
        await client.count(round),
        await client.close(round),
        await client.remove(round),
      ]
      off.stop()
      same(
        'answers',
        answers.map(({ status, json }) => `${status} ${json.code}`),
        Array.from({ length: 6 }, () => '501 off'),
      )
    },
  )
}
