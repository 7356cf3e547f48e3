// What somebody may send to the addresses of rounds to do harm, and what must come back: a table.
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { byHand } from '../attack-tools.js'
import { served } from '../served.js'
import { b64, clientOf, newLetter, newRound, SEALED } from './client.js'
import { same } from './tally.js'

const statusOf = (answer) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

/** Bytes as they are, and what comes back until the other side ends it. */
const raw = (port, lines, body = '', patience = 15_000) =>
  new Promise((resolve) => {
    const began = Date.now()
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`))
    let answer = ''
    const timer = setTimeout(() => socket.destroy(), patience)
    socket.on('data', (part) => {
      answer += part.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({ answer, ms: Date.now() - began })
    })
  })

async function rows(client, server) {
  const round = newRound()
  const letter = newLetter()
  await client.open(round)
  await client.put(round, letter)
  const good = { ...client.ofLetter(round, letter), 'Content-Type': 'application/octet-stream' }
  const put = (headers, body = letter.sealed) =>
    client.ask('PUT', '/api/round/envelope', { ...good, ...headers }, body)
  const fresh = newRound()
  const opening = (body, headers = {}) =>
    client.ask(
      'POST',
      '/api/round',
      { ...client.ids(fresh), 'Content-Type': 'application/json', ...headers },
      typeof body === 'string' ? body : JSON.stringify(body),
    )
  const body = { header: b64(fresh.header), policy: fresh.policy }
  const other = { id: newRound().id, token: newRound().token }
  const wrong = (as) =>
    Promise.all([client.envelopes(as), client.count(as), client.close(as), client.remove(as)])
  const all = (answers) => answers.map(({ status }) => status)
  return [
    ['size', 'an envelope of 592 bytes', 400, () => put({}, letter.sealed.subarray(1))],
    ['size', 'an envelope of 594 bytes', 413, () => put({}, randomBytes(SEALED + 1))],
    ['size', 'an envelope of nothing', 400, () => put({}, Buffer.alloc(0))],
    ['size', 'an envelope of 1 MB', 413, () => put({}, Buffer.alloc(1_000_000))],
    ['size', 'an opening of 4,097 bytes', 413, () => opening(JSON.stringify(body).padEnd(4097))],
    [
      'size',
      'a header of 1,563 bytes',
      422,
      () => opening({ ...body, header: b64(fresh.header.subarray(1)) }),
    ],
    [
      'size',
      'a body where none belongs',
      413,
      () => client.ask('DELETE', '/api/round', client.ids(round), 'x'.repeat(100)),
    ],
    ['size', 'lists 2,000 deep', 400, () => opening('['.repeat(2000) + ']'.repeat(2000))],
    ['type', 'an envelope as text', 415, () => put({ 'Content-Type': 'text/plain' })],
    ['type', 'an envelope as a form', 415, () => put({ 'Content-Type': 'multipart/form-data; boundary=x' })],
    ['type', 'an envelope packed', 415, () => put({ 'Content-Encoding': 'gzip' })],
    [
      'type',
      'an opening as plain text, which any site may send',
      415,
      () => opening(body, { 'Content-Type': 'text/plain' }),
    ],
    ['type', 'an opening that is no JSON', 400, () => opening('{')],
    ['type', 'an opening with a field more', 400, () => opening({ ...body, now: 1 })],
    ['type', '__proto__', 400, () => opening('{"__proto__":{"policy":1}}')],
    [
      'type',
      'a policy with a field more',
      422,
      () => opening({ ...body, policy: { ...body.policy, admin: true } }),
    ],
    [
      'type',
      'a policy that closes in the past',
      422,
      () => opening({ ...body, policy: { ...body.policy, closes: 1 } }),
    ],
    [
      'type',
      'a policy without end',
      422,
      () => opening({ ...body, policy: { ...body.policy, closes: 2e10 } }),
    ],
    ['header', 'no round', 400, () => put({ 'Round-Id': '' })],
    ['header', 'a path as id', 400, () => put({ 'Round-Id': `${'../'.repeat(14)}x` })],
    ['header', 'a path as id of an envelope', 400, () => put({ 'Envelope-Id': '..%2f..%2f..%2f..%2f..' })],
    [
      'header',
      'an id of 43 characters that no bytes have',
      400,
      () => put({ 'Round-Id': `${'A'.repeat(42)}B` }),
    ],
    [
      'header',
      'a revision of 0, −1, 1e3, 2³¹',
      400,
      async () => {
        for (const revision of ['0', '-1', '1e3', '01', '2147483648', ' ', '1, 2'])
          same(`the status of "${revision}"`, (await put({ 'Envelope-Revision': revision })).status, 400)
        return { status: 400 }
      },
    ],
    ['header', 'a token in the address instead', 400, () => client.ask('GET', '/api/round', {})],
    [
      'guess',
      'a wrong token at each address of the lead',
      [404, 404, 404, 404],
      async () => ({ status: all(await wrong({ ...round, token: other.token })) }),
    ],
    [
      'guess',
      'no such round at each of them',
      [404, 404, 404, 404],
      async () => ({ status: all(await wrong(other)) }),
    ],
    [
      'guess',
      'the two are answered alike, byte by byte',
      true,
      async () => {
        const [one, two] = [await wrong({ ...round, token: other.token }), await wrong(other)]
        const plain = ({ bytes, headers }) => [
          bytes.toString(),
          [...headers].filter(([name]) => name !== 'date'),
        ]
        return { status: JSON.stringify(one.map(plain)) === JSON.stringify(two.map(plain)) }
      },
    ],
    [
      'guess',
      'another writer replaces',
      404,
      () => put({ Authorization: `Bearer ${b64(randomBytes(16))}`, 'Envelope-Revision': '9' }),
    ],
    [
      'guess',
      'the writer’s token hash as token',
      404,
      () => put({ Authorization: `Bearer ${b64(randomBytes(32)).slice(0, 22).replace(/.$/, 'A')}` }),
    ],
    ['guess', 'another round under a taken id', 409, () => client.open({ ...newRound(), id: round.id })],
    [
      'cross-site',
      'a page of another site (Sec-Fetch-Site)',
      403,
      () => put({ 'Sec-Fetch-Site': 'cross-site' }),
    ],
    ['cross-site', 'a page of a sister site', 403, () => put({ 'Sec-Fetch-Site': 'same-site' })],
    ['cross-site', 'another origin', 403, () => put({ Origin: 'https://evil.example' })],
    ['cross-site', 'the origin of no page', 403, () => put({ Origin: 'null' })],
    ['cross-site', 'another port of this machine', 403, () => put({ Origin: 'http://localhost:1' })],
    [
      'cross-site',
      'a page of this site',
      200,
      () => put({ Origin: server.base, 'Sec-Fetch-Site': 'same-origin' }),
    ],
    [
      'cross-site',
      'its preflight is allowed nothing',
      null,
      async () => {
        const answer = await fetch(`${server.base}/api/round`, {
          method: 'OPTIONS',
          headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'DELETE' },
        })
        return { status: answer.headers.get('access-control-allow-origin') }
      },
    ],
    [
      'method',
      'others than there are',
      [405, 405, 405, 405],
      async () => {
        const tries = [
          ['PUT', ''],
          ['GET', '/close'],
          ['POST', '/envelope'],
          ['DELETE', '/envelopes'],
        ]
        return {
          status: await Promise.all(
            tries.map(
              async ([method, path]) => (await fetch(`${server.base}/api/round${path}`, { method })).status,
            ),
          ),
        }
      },
    ],
  ]
}

export async function checkAttacks(place, check) {
  const server = await served({
    ...place.env,
    ROUNDS_REQUESTS_PER_MINUTE: '100000',
    ROUNDS_OPENED_PER_HOUR: '1000',
  })
  const client = await clientOf(server.base)
  try {
    for (const [kind, what, expected, run] of await rows(client, server))
      await check(`${kind.padEnd(10)} | ${what}`, async () => {
        const { status } = await run()
        same('the answer', status, expected)
        return JSON.stringify(status)
      })
    const head = (method, path, more) => [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...more]
    const round = newRound()
    await client.open(round)
    const headersOf = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const good = headersOf({
      ...client.ofLetter(round, newLetter()),
      'Content-Type': 'application/octet-stream',
    })
    await check('slow       | an envelope a byte a second, one that stops half-way', async () => {
      const answers = await Promise.all([
        byHand(server.port, [], [], { patience: 1 }),
        raw(
          server.port,
          head('PUT', '/api/round/envelope', [...good, `Content-Length: ${SEALED}`]),
          'x'.repeat(300),
        ),
        raw(
          server.port,
          head('PUT', '/api/round/envelope', [...good, 'Transfer-Encoding: chunked']),
          '1\r\nx\r\n',
        ),
      ])
      same(
        'the status',
        answers.slice(1).map(({ answer }) => statusOf(answer)),
        [408, 408],
      )
      const longest = Math.max(...answers.slice(1).map(({ ms }) => ms))
      if (longest > 13_000) throw new Error(`it was given ${longest} ms`)
      return `given up after ${(longest / 1000).toFixed(1)} s`
    })
    await check('slow       | 200 senders that leave half-way keep nobody waiting', async () => {
      const lines = head('PUT', '/api/round/envelope', [...good, `Content-Length: ${SEALED}`])
      await Promise.all(Array.from({ length: 200 }, () => raw(server.port, lines, 'x'.repeat(100), 300)))
      const began = Date.now()
      same('sending', (await client.put(round, newLetter())).status, 200)
      const took = Date.now() - began
      if (took > 5000) throw new Error(`the next after ${took} ms`)
      return `the next after ${took} ms`
    })
    await check('flood      | 2,000 guesses of tokens, memory afterwards', async () => {
      const before = server.memory()
      for (let at = 0; at < 2000; at += 50)
        await Promise.all(
          Array.from({ length: 50 }, () => client.envelopes({ ...round, token: randomBytes(32) })),
        )
      const more = server.memory() - before
      if (more > 150) throw new Error(`${more.toFixed(0)} MiB more`)
      return `${more.toFixed(0)} MiB more`
    })
    await check('flood      | withdrawals of envelopes that never were stop at 240', async () => {
      const statuses = []
      for (let at = 0; at < 250; at += 1) statuses.push((await client.withdraw(round, newLetter())).status)
      // One envelope is there.
      same('taken', statuses.filter((status) => status === 200).length, 239)
      return `${statuses.filter((status) => status === 409).length} refused`
    })
  } finally {
    server.stop()
  }
}

/** With the limits as they are when nobody sets them. */
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
  await check('off        | ROUNDS=off: 404 everywhere, nothing is written', async () => {
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
      answers.map(({ status }) => status),
      [404, 404, 404, 404, 404, 404],
    )
  })
}
