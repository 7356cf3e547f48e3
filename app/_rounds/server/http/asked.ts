import { createHash } from 'node:crypto'
import { isProblem, type Problem } from '../../../_http/problem.ts'
import { BYTES, fromBase64url, REQUEST_HEADERS, readBearer, readRevision } from '../../wire.ts'
import { sameHex } from '../same-hex.ts'
import type { Round, Store } from '../store.ts'
import { malformed, unknown } from './problems.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The id of the round that a request means, in hex. */
export function roundId(headers: Headers): string | Problem {
  const id = fromBase64url(headers.get(REQUEST_HEADERS.round), BYTES.id)
  return id ? hex(id) : malformed(REQUEST_HEADERS.round, '43 characters of base64url')
}

/** SHA-256 of the token of a request, in hex; the token itself goes no further. */
export function tokenHash(headers: Headers, length: number): string | Problem {
  const token = readBearer(headers.get(REQUEST_HEADERS.token), length)
  if (token === null)
    return malformed(
      REQUEST_HEADERS.token,
      `"Bearer " and ${Math.ceil((length * 8) / 6)} characters of base64url`,
    )
  return createHash('sha256').update(token).digest('hex')
}

/** Which envelope is meant, by whom, in which version. */
export function envelopeAsked(
  headers: Headers,
): { readonly envelope: string; readonly writer: string; readonly revision: number } | Problem {
  const envelope = fromBase64url(headers.get(REQUEST_HEADERS.envelope), BYTES.envelopeId)
  if (envelope === null) return malformed(REQUEST_HEADERS.envelope, '22 characters of base64url')
  const revision = readRevision(headers.get(REQUEST_HEADERS.revision))
  if (revision === null) return malformed(REQUEST_HEADERS.revision, 'a whole number from 1 to 2147483647')
  const writer = tokenHash(headers, BYTES.writeToken)
  return typeof writer === 'string' ? { envelope: hex(envelope), writer, revision } : writer
}

/** The round of a request, closed where its time is over. */
export async function roundAsked(
  store: Store,
  headers: Headers,
  now: number,
): Promise<{ readonly round: Round } | Problem> {
  const id = roundId(headers)
  if (typeof id !== 'string') return id
  const round = await store.read(id, now)
  if (round === null) return unknown
  if (round.closed !== null || now < round.policy.closes) return { round }
  const closed = await store.close(id)
  return closed === null ? unknown : { round: { ...round, closed } }
}

/** The same, for who holds its lead's token. */
export async function roundOfLead(store: Store, headers: Headers, now: number) {
  const token = tokenHash(headers, BYTES.adminToken)
  if (typeof token !== 'string') return token
  const asked = await roundAsked(store, headers, now)
  if (isProblem(asked)) return asked
  return sameHex(asked.round.admin, token) ? asked : unknown
}
