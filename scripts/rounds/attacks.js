// The table of attacks, and slow and many requests.
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { served } from '../served.js'
import { attackRows } from './attack-rows.js'
import { clientOf, newLetter, newRound, SEALED } from './client.js'
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

export async function checkAttacks(place, check) {
  const server = await served({
    ...place.env,
    ROUNDS_REQUESTS_PER_MINUTE: '100000',
    ROUNDS_OPENED_PER_HOUR: '1000',
  })
  const client = await clientOf(server.base)
  try {
    for (const [kind, what, expected, run] of await attackRows(client, server))
      await check(`${kind.padEnd(10)} | ${what}`, async () => {
        const { status } = await run()
        same('the answer', status, expected)
        return JSON.stringify(status)
      })
    const head = (method, path, more) => [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...more]
    const headersOf = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const newOne = async () => {
      const round = newRound()
      await client.open(round)
      const ids = client.ofLetter(round, newLetter())
      return { round, good: headersOf({ ...ids, 'Content-Type': 'application/octet-stream' }) }
    }
    const { round, good } = await newOne()
    const { good: ids } = await newOne()
    const chunked = (bytes) => `${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n0\r\n\r\n`
    for (const [what, status, lines, body] of [
      ['one id twice', 400, [...ids, ids[0], `Content-Length: ${SEALED}`], 'x'.repeat(SEALED)],
      ['a length and chunks', 400, [...ids, 'Content-Length: 6', 'Transfer-Encoding: chunked'], chunked(1)],
      ['two lengths', 400, [...ids, `Content-Length: ${SEALED}`, 'Content-Length: 1'], 'x'.repeat(SEALED)],
      ['594 bytes in chunks', 413, [...ids, 'Transfer-Encoding: chunked'], chunked(SEALED + 1)],
      ['593 bytes in chunks', 200, [...ids, 'Transfer-Encoding: chunked'], chunked(SEALED)],
    ])
      await check(`raw        | ${what}`, async () => {
        const { answer } = await raw(
          server.port,
          head('PUT', '/api/round/envelope', ['Connection: close', ...lines]),
          body,
        )
        same('the status', statusOf(answer), status)
        return `${status}`
      })
    await check('slow       | an envelope a byte a second, one that stops half-way', async () => {
      const answers = await Promise.all([
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
        answers.map(({ answer }) => statusOf(answer)),
        [408, 408],
      )
      const longest = Math.max(...answers.map(({ ms }) => ms))
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
