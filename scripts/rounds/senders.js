// Many who open rounds and send at once, as fast as they are answered; and what of it is handed out.
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { b64, newRound, SEALED } from './client.js'

export const SENDERS = 16
export const PER_ROUND = 50
const agent = new Agent({ keepAlive: true, maxSockets: SENDERS + 4 })

export const ask = (port, method, path, headers, body) =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: { ...headers, 'Content-Length': body?.length ?? 0 },
        agent,
      },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

export const quantile = (times, share) =>
  times.sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** So many at once, until `work` says that there is no more. */
const lanes = (many, work) =>
  Promise.all(
    Array.from({ length: many }, async () => {
      while ((await work()) !== false);
    }),
  )

export async function opened(client, many, policy) {
  const rounds = []
  let left = many
  await lanes(SENDERS, async () => {
    if (left <= 0) return false
    left -= 1
    const round = newRound(policy)
    const { status } = await client.open(round)
    if (status !== 201) throw new Error(`an opening was answered with ${status}`)
    rounds.push(round)
    return true
  })
  return rounds
}

/** Sends so many envelopes, made beforehand: as many rounds as senders fill up side by side, since one takes one at a time. */
export async function sent(server, rounds, many) {
  const sealed = Array.from({ length: 500 }, () => randomBytes(SEALED))
  const times = []
  const ones = new Map()
  let next = 0
  const began = performance.now()
  await lanes(SENDERS, async () => {
    const at = next
    next += 1
    if (at >= many) return false
    const round = rounds[(at % SENDERS) + SENDERS * Math.floor(at / (SENDERS * PER_ROUND))]
    const headers = {
      'Round-Id': b64(round.id),
      'Envelope-Id': b64(randomBytes(16)),
      'Envelope-Revision': '1',
      Authorization: `Bearer ${b64(randomBytes(16))}`,
      'Content-Type': 'application/octet-stream',
    }
    const body = Buffer.from(sealed[at % sealed.length])
    body.writeUInt32BE(at)
    const since = performance.now()
    const status = await ask(server.port, 'PUT', '/api/round/envelope', headers, body)
    times.push(performance.now() - since)
    if (status !== 200) throw new Error(`an envelope was answered with ${status}`)
    ones.set(at, round)
    return true
  })
  return { times, seconds: (performance.now() - began) / 1000, ones }
}

/** Closes every round that was sent to and looks for each envelope in what its own hands out. */
export async function lookedFor(client, ones) {
  const expected = new Map()
  for (const [number, round] of ones) expected.set(round, [...(expected.get(round) ?? []), number])
  const left = [...expected]
  let [stored, lost, doubled] = [0, 0, 0]
  await lanes(SENDERS, async () => {
    const [round, numbers] = left.pop() ?? []
    if (round === undefined) return false
    await client.close(round)
    const { bytes } = await client.envelopes(round)
    const found = Array.from({ length: bytes.length / SEALED }, (_, at) => bytes.readUInt32BE(at * SEALED))
    stored += found.length
    lost += numbers.filter((number) => !found.includes(number)).length
    doubled += found.length - new Set(found).size
    return true
  })
  const said = `${ones.size} acknowledged, ${stored} stored, ${lost} lost, ${doubled} doubled`
  if (lost + doubled > 0 || stored !== ones.size) throw new Error(said)
  return said
}
