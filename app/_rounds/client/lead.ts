import type { Header } from '../header.ts'
import { BYTES, type Bytes, MOST_HANDED_OUT_BYTES, toBase64url } from '../wire.ts'
import { ask, recordIn } from './ask.ts'
import type { Outcome } from './outcome.ts'

/** Which round, and what proves its lead. */
export interface LeadAt {
  readonly round: Bytes
  readonly adminToken: Bytes
}

const toRound = ({ round, adminToken }: LeadAt) => ({ round, token: adminToken })

/** Opens a round at the server; the same round once more is as good. */
export const postRound = (
  at: LeadAt,
  { header, sealedHeader }: { readonly header: Pick<Header, 'policy'>; readonly sealedHeader: Bytes },
): Promise<Outcome<'open'>> =>
  ask(
    {
      ...toRound(at),
      method: 'POST',
      path: '',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ header: toBase64url(sealedHeader), policy: header.policy }),
    },
    (bytes) => (recordIn(bytes)?.state === 'open' ? 'open' : null),
  )

/** Deletes a round and all of its envelopes; `gone` where that was done before. */
export const deleteRound = (at: LeadAt): Promise<Outcome<'deleted'>> =>
  ask({ ...toRound(at), method: 'DELETE', path: '' }, () => 'deleted')

/** How a round ended. */
export interface EndedRound {
  readonly state: 'closed'
  /** Envelopes at closing. */
  readonly count: number
  /** Whether they are as many as wanted; if not, they were deleted. */
  readonly enough: boolean
}

export interface RunningRound {
  readonly state: 'open'
  /** Envelopes at the last full hour. */
  readonly count: number
  /** That hour, in seconds since 1970. */
  readonly asOf: number
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function endedIn(bytes: Bytes): EndedRound | null {
  const { state, count, enough } = recordIn(bytes) ?? {}
  return state === 'closed' && isWhole(count) && typeof enough === 'boolean' ? { state, count, enough } : null
}

function runningIn(bytes: Bytes): RunningRound | null {
  const { state, count, asOf } = recordIn(bytes) ?? {}
  return state === 'open' && isWhole(count) && isWhole(asOf) ? { state, count, asOf } : null
}

/** Closes a round for ever. */
export const closeRound = (at: LeadAt): Promise<Outcome<EndedRound>> =>
  ask({ ...toRound(at), method: 'POST', path: '/close' }, endedIn)

/** How many have answered. */
export const countRound = (at: LeadAt): Promise<Outcome<EndedRound | RunningRound>> =>
  ask({ ...toRound(at), method: 'GET', path: '/count' }, (bytes) => endedIn(bytes) ?? runningIn(bytes))

/** All envelopes of a closed round, one after the other, in no order. */
export const readEnvelopes = (at: LeadAt): Promise<Outcome<Bytes>> =>
  ask({ ...toRound(at), method: 'GET', path: '/envelopes', mostBytes: MOST_HANDED_OUT_BYTES }, (bytes) =>
    bytes.length > 0 && bytes.length % BYTES.envelope === 0 ? bytes : null,
  )
