import { isProblem, type Problem, plainHeaders } from '../../../_http/problem.ts'
import { type BodyKind, readBytes } from '../../../_http/read-body.ts'
import { BYTES, toBase64url } from '../../wire.ts'
import type { Rounds } from '../process-store.ts'
import type { Closed, Write } from '../store.ts'
import { envelopeAsked, roundAsked, roundId, roundOfLead, tokenHash } from './asked.ts'
import { readOpening } from './opening.ts'
import * as problems from './problems.ts'

/** What is known when a request has passed the gate. */
export interface Asked {
  readonly request: Request
  readonly rounds: Rounds
  /** Seconds since 1970, asked for once the body is there: it may take ten of them. */
  readonly now: () => number
  readonly gone: AbortSignal
  /** A problem where the address has opened too many rounds. */
  readonly mayOpen: () => Problem | null
}

export type Verb = (asked: Asked) => Promise<Response | Problem>

const answer = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...plainHeaders, 'Content-Type': 'application/json' },
  })

const ended = (closed: Closed | 'damaged') =>
  closed === 'damaged' ? problems.damaged : answer({ state: 'closed', ...closed })

/** `POST /api/round`. */
export const openRound: Verb = async ({ request, rounds: { store, settings }, now, gone, mayOpen }) => {
  const id = roundId(request.headers)
  if (typeof id !== 'string') return id
  const admin = tokenHash(request.headers, BYTES.adminToken)
  if (typeof admin !== 'string') return admin
  const opening = await readOpening(request, gone)
  if (isProblem(opening)) return opening
  const at = now()
  if ((await store.read(id, at)) === null) {
    const wrong = opening.isNew(at) ?? mayOpen()
    if (wrong) return wrong
  }
  const { header, policy } = opening
  const opened = await store.open({ id, admin, header, policy }, settings.mostRounds)
  if (opened === 'full') return problems.noMoreRounds
  if (opened === 'gone') return problems.deleted
  return opened === 'taken' ? problems.taken : answer({ state: 'open' }, opened === 'opened' ? 201 : 200)
}

/** `GET /api/round`. */
export const readRound: Verb = async ({ request, rounds: { store }, now }) => {
  const asked = await roundAsked(store, request.headers, now())
  if (isProblem(asked)) return asked
  const { header, policy, closed } = asked.round
  return answer({ header: toBase64url(header), policy, state: closed === null ? 'open' : 'closed' })
}

/** `DELETE /api/round`. */
export const deleteRound: Verb = async ({ request, rounds: { store }, now }) => {
  const asked = await roundOfLead(store, request.headers, now())
  if (isProblem(asked)) return asked
  await store.delete(asked.round.id)
  return new Response(null, { status: 204, headers: plainHeaders })
}

/** `POST /api/round/close`. */
export const closeRound: Verb = async ({ request, rounds: { store }, now }) => {
  const asked = await roundOfLead(store, request.headers, now())
  if (isProblem(asked)) return asked
  const closed = await store.close(asked.round.id)
  return closed === null ? problems.unknown : ended(closed)
}

/** `GET /api/round/count`. */
export const countRound: Verb = async ({ request, rounds: { store }, now }) => {
  const asked = await roundOfLead(store, request.headers, now())
  if (isProblem(asked)) return asked
  if (asked.round.closed !== null) return ended(asked.round.closed)
  const counted = await store.count(asked.round.id, now())
  if (counted === null) return problems.unknown
  return answer({ state: 'open', count: counted.count, asOf: counted.hour * 3600 })
}

/** `GET /api/round/envelopes`. */
export const readEnvelopes: Verb = async ({ request, rounds: { store }, now }) => {
  const asked = await roundOfLead(store, request.headers, now())
  if (isProblem(asked)) return asked
  if (asked.round.closed === null) return problems.stillOpen
  if (asked.round.closed === 'damaged') return problems.damaged
  if (!asked.round.closed.enough) return problems.tooFew
  const blob = await store.envelopes(asked.round.id)
  if (blob === null) return problems.unknown
  const headers = { ...plainHeaders, 'Content-Type': 'application/octet-stream' }
  return new Response(new Uint8Array(blob), { headers })
}

const envelopeKind: BodyKind = {
  type: /^application\/octet-stream$/i,
  expected: 'application/octet-stream',
  mostBytes: BYTES.envelope,
}

const refusals = {
  conflict: problems.otherBytes,
  closed: problems.closed,
  full: problems.full,
  unknown: problems.unknown,
} as const

async function written({ request, rounds: { store }, now }: Asked, sealed: Uint8Array | null) {
  const asked = envelopeAsked(request.headers)
  if (isProblem(asked)) return asked
  const at = now()
  const found = await roundAsked(store, request.headers, at)
  if (isProblem(found)) return found
  const write: Write = { ...asked, sealed }
  const done = await store.write(found.round.id, write, at)
  if (done.kind === 'kept') return answer({ revision: done.revision })
  return refusals[done.kind]
}

/** `PUT /api/round/envelope`. */
export const putEnvelope: Verb = async (asked) => {
  const body = await readBytes(asked.request, envelopeKind, asked.gone)
  if (isProblem(body)) return body
  if (body.bytes.length !== BYTES.envelope)
    return problems.malformed('The body', `exactly ${BYTES.envelope} bytes`)
  return await written(asked, body.bytes)
}

/** `DELETE /api/round/envelope`. */
export const withdrawEnvelope: Verb = (asked) => written(asked, null)
