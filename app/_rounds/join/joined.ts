import { cleanName } from '../../_files/clean-name.ts'
import { isRecord } from '../../_files/json.ts'
import { isTime } from '../../_storage/is-time.ts'
import { type Rows, valuesIn } from '../../_storage/rows.ts'
import { edit, heldNow } from '../../_storage/store.ts'
import { LONGEST_TITLE } from '../header.ts'
import { BYTES, fromBase64url, MOST_REVISION } from '../wire.ts'

/** What was sealed, without its seal: it stays in this browser. */
export interface Letter {
  /** The answers as a link has them. */
  readonly code: string
  /** When their survey was finished (ISO 8601). */
  readonly on: string
  /** `''` in a round without names. */
  readonly name: string
}

/** One state of what a person has in a round; without a letter it was withdrawn. */
export interface Version {
  readonly revision: number
  readonly letter: Letter | null
}

/** A round that this browser was asked by. Bytes are base64url. */
export interface Joined {
  readonly id: string
  readonly joinSecret: string
  /** When it came here, in seconds since 1970. */
  readonly since: number
  /** As its header says, and whether the server did, once that was opened. */
  readonly known: { readonly title: string; readonly closes: number; readonly closed: boolean } | null
  /** Where the person's envelope lies at the server, and what proves the writer; from the first sealing on. */
  readonly receipt: { readonly envelopeId: string; readonly writeToken: string } | null
  /** Another device has written last: what lies at the server is not known here. */
  readonly elsewhere: boolean
  /** What the server has acknowledged last. */
  readonly sent: Version | null
  /** What it has not: the envelope, or `null` to withdraw. It is sent again byte for byte. */
  readonly waiting: (Version & { readonly envelope: string | null }) | null
}

const top = 'round/joined'

export const joinedPath = (id: string): string => `${top}/${id}`

const isText = (value: unknown): value is string => typeof value === 'string'
const isBytes = (value: unknown, length: number): value is string => fromBase64url(value, length) !== null
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
const isSeconds = (value: unknown) => isWhole(value, 0, Number.MAX_SAFE_INTEGER)

function knownIn(value: unknown): Joined['known'] {
  if (!isRecord(value) || !isText(value.title) || !isSeconds(value.closes)) return null
  return {
    title: value.title.slice(0, LONGEST_TITLE),
    closes: Number(value.closes),
    closed: value.closed === true,
  }
}

function receiptIn(value: unknown): Joined['receipt'] {
  if (!isRecord(value)) return null
  const { envelopeId, writeToken } = value
  return isBytes(envelopeId, BYTES.envelopeId) && isBytes(writeToken, BYTES.writeToken)
    ? { envelopeId, writeToken }
    : null
}

function letterIn(value: unknown): Letter | null {
  if (!isRecord(value) || !isText(value.code) || !isTime(value.on) || !isText(value.name)) return null
  return { code: value.code, on: value.on, name: cleanName(value.name) }
}

function versionIn(value: unknown): Version | null {
  if (!isRecord(value) || !isWhole(value.revision, 1, MOST_REVISION)) return null
  return { revision: value.revision, letter: letterIn(value.letter) }
}

function waitingIn(value: unknown): Joined['waiting'] {
  const version = versionIn(value)
  if (version === null || !isRecord(value)) return null
  if (version.letter === null) return { ...version, envelope: null }
  return isBytes(value.envelope, BYTES.envelope) ? { ...version, envelope: value.envelope } : null
}

/** A round of unknown origin; `null` where not even its link is one. */
export function parseJoined(id: string, value: unknown): Joined | null {
  if (!isRecord(value) || !isBytes(id, BYTES.id) || !isBytes(value.joinSecret, BYTES.joinSecret)) return null
  const receipt = receiptIn(value.receipt)
  return {
    id,
    joinSecret: value.joinSecret,
    since: isSeconds(value.since) ? Number(value.since) : 0,
    known: knownIn(value.known),
    receipt,
    elsewhere: receipt !== null && value.elsewhere === true,
    sent: receipt && versionIn(value.sent),
    waiting: receipt && waitingIn(value.waiting),
  }
}

/** The rounds of this browser, the latest first. */
export const joinedIn = (rows: Rows): readonly Joined[] =>
  Object.entries(valuesIn(rows, top))
    .flatMap(([id, value]) => parseJoined(id, value) ?? [])
    .toSorted((one, other) => other.since - one.since || (one.id < other.id ? -1 : 1))

export const joinedAt = (rows: Rows, id: string): Joined | null =>
  parseJoined(id, rows.get(joinedPath(id))?.value)

export const keepJoined = ({ id, ...joined }: Joined): void => edit({ [joinedPath(id)]: joined })

/** Changes what is kept of a round; nothing where it was forgotten meanwhile. */
export function changeJoined(id: string, change: (joined: Joined) => Partial<Joined>): void {
  const joined = joinedAt(heldNow().rows, id)
  if (joined) keepJoined({ ...joined, ...change(joined) })
}

export const forgetJoined = (id: string): void => edit({ [joinedPath(id)]: undefined })

/** The revision of what is written next. */
export const nextRevision = ({ sent, waiting }: Pick<Joined, 'sent' | 'waiting'>): number =>
  1 + Math.max(sent?.revision ?? 0, waiting?.revision ?? 0)
