import type { Policy } from '../policy.ts'

/** A round as it was opened. Ids and hashes are hex in small letters. */
export interface NewRound {
  readonly id: string
  /** SHA-256 of the lead's token. */
  readonly admin: string
  readonly header: Uint8Array
  readonly policy: Policy
}

/** How a round ended: for ever, and never opened again. */
export interface Closed {
  /** Envelopes there were at closing. */
  readonly count: number
  /** Whether they are as many as the policy wants; if not, none of them was kept. */
  readonly enough: boolean
}

export interface Round extends NewRound {
  /** `damaged`: it is closed, and what was kept of it cannot be read. `null`: it is open. */
  readonly closed: Closed | 'damaged' | null
}

/** What a person sends: an envelope, or `null` in its place to withdraw it. */
export interface Write {
  readonly envelope: string
  /** SHA-256 of the writer's token. */
  readonly writer: string
  readonly revision: number
  readonly sealed: Uint8Array | null
}

/** `kept` with the revision the store has now, which is higher than the write's where that came late. */
export type Written =
  | { readonly kind: 'kept'; readonly revision: number }
  /** `unknown`: no such round, or an envelope of another writer. `conflict`: other bytes under this very revision. */
  | { readonly kind: 'unknown' | 'closed' | 'full' | 'conflict' }

export type Opened = 'opened' | 'same' | 'taken' | 'gone' | 'full'

/** How many envelopes there were at the last full hour, and which hour since 1970 that was. */
export interface Counted {
  readonly count: number
  readonly hour: number
}

/**
 * Where rounds are kept. Times are seconds since 1970. What a promise resolves to is on disc; every verb may be repeated,
 * by any process, at any time, and changes nothing then.
 */
export interface Store {
  /** `gone`: it was deleted, and cannot be opened again before the time it was to close. */
  open(round: NewRound, mostRounds: number): Promise<Opened>
  /** `null` where there is none, or where it is past its date. */
  read(id: string, now: number): Promise<Round | null>
  write(id: string, write: Write, now: number): Promise<Written>
  /** `null` where there is no such round, or where it is closed. */
  count(id: string, now: number): Promise<Counted | null>
  /** Freezes what is there, shuffles it into one blob or deletes it, and deletes the originals; `null` without a round. */
  close(id: string): Promise<Round['closed']>
  /** All envelopes of a round that is closed and has enough; `null` else. */
  envelopes(id: string): Promise<Uint8Array | null>
  delete(id: string): Promise<void>
  /**
   * Closes what is due, deletes what is past its date, and finishes what a crash has left. Resolves to how many rounds cannot
   * be read: they are deleted when no round could last longer.
   */
  sweep(now: number): Promise<number>
  end(): Promise<void>
}
