import { BYTES, type Bytes, fromBase64url, MOST_REVISION, REQUEST_HEADERS, toBase64url } from '../wire.ts'
import { ask, recordIn } from './ask.ts'
import type { Outcome } from './outcome.ts'

/** A round as the server has it: nothing of it is believed before `openRound` has looked at it. */
export interface ReadRound {
  readonly sealedHeader: Bytes
  readonly policy: unknown
  readonly state: 'open' | 'closed'
}

export const readRound = (round: Bytes): Promise<Outcome<ReadRound>> =>
  ask({ method: 'GET', path: '', round }, (bytes) => {
    const { header, policy, state } = recordIn(bytes) ?? {}
    const sealedHeader = fromBase64url(header, BYTES.headerSealed)
    return sealedHeader && (state === 'open' || state === 'closed') ? { sealedHeader, policy, state } : null
  })

/** Which envelope, whose, in which version: a request that is repeated says the same. */
export interface EnvelopeAt {
  readonly round: Bytes
  readonly envelopeId: Bytes
  readonly writeToken: Bytes
  /** From 1 on; what is lower than the server's changes nothing. */
  readonly revision: number
}

/** Sends or replaces an envelope; the revision that the server has then, higher than this one where it came late. */
export const putEnvelope = (at: EnvelopeAt, envelope: Bytes): Promise<Outcome<number>> =>
  ask(
    {
      ...toEnvelope(at),
      method: 'PUT',
      headers: { ...toEnvelope(at).headers, 'Content-Type': 'application/octet-stream' },
      body: envelope,
    },
    revisionIn,
  )

/** Withdraws an envelope, by a revision higher than the one it was sent with. */
export const withdrawEnvelope = (at: EnvelopeAt): Promise<Outcome<number>> =>
  ask({ ...toEnvelope(at), method: 'DELETE' }, revisionIn)

const toEnvelope = ({ round, envelopeId, writeToken, revision }: EnvelopeAt) => ({
  path: '/envelope' as const,
  round,
  token: writeToken,
  headers: {
    [REQUEST_HEADERS.envelope]: toBase64url(envelopeId),
    [REQUEST_HEADERS.revision]: String(revision),
  },
})

function revisionIn(bytes: Bytes): number | null {
  const { revision } = recordIn(bytes) ?? {}
  const is = Number.isInteger(revision) && Number(revision) >= 1 && Number(revision) <= MOST_REVISION
  return is ? Number(revision) : null
}
