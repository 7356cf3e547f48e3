import { cleanLine } from '../../_files/clean-name.ts'
import { isRecord } from '../../_files/json.ts'
import type { Rows } from '../../_storage/rows.ts'
import { edit } from '../../_storage/store.ts'
import { LONGEST_TITLE } from '../header.ts'
import { linkText, parseLink } from '../links.ts'
import { type Policy, parsePolicy } from '../policy.ts'
import { BYTES, fromBase64url, toBase64url } from '../wire.ts'

/** What a lead's browser knows of a round besides its link, once the round was made or met here. */
export interface Known {
  readonly title: string
  readonly policy: Policy
  /** Behind `#` of `/join`. */
  readonly join: string
}

/** The mean of positions as `compareTeams` gives it. */
export interface KeptMean {
  readonly value: number
  readonly variance: number
  readonly people: number
}

/** What of an opened round may outlive it: nothing that one person answered. */
export interface Summary {
  /** As `encodeHandBack` writes it; read through its gate where it is used. */
  readonly picture: string
  readonly mean: KeptMean | null
}

/** A round of this browser's lead. */
export interface KeptRound {
  /** 43 characters of base64url. */
  readonly id: string
  /** Behind `#` of `/lead`: whoever has it can read every answer. */
  readonly link: string
  /** When it came here, in seconds since 1970. */
  readonly since: number
  readonly known: Known | null
  /** The sealed header, in base64url, until the server has said that it has it. */
  readonly unsent: string | null
  /** The link was saved outside this browser. */
  readonly saved: boolean
  /** The server has said that it is closed. */
  readonly closed: boolean
  /** How many people are asked, where the lead has said so. */
  readonly expected: number | null
  /** The id of the round before this one. */
  readonly before: string | null
  readonly summary: Summary | null
}

export const roundPath = (id: string): string => `round/lead/${id}`

const isSecond = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function knownIn(value: unknown): Known | null {
  if (!isRecord(value) || typeof value.title !== 'string' || typeof value.join !== 'string') return null
  const policy = parsePolicy(value.policy)
  const join = parseLink(value.join)
  if (!policy.ok || !join.ok || join.link.kind !== 'join') return null
  return { title: cleanLine(value.title, LONGEST_TITLE), policy: policy.value, join: value.join }
}

function meanIn(value: unknown): KeptMean | null {
  if (!isRecord(value)) return null
  const { value: mean, variance, people } = value
  return isNumber(mean) && isNumber(variance) && variance >= 0 && isSecond(people)
    ? { value: mean, variance, people }
    : null
}

function summaryIn(value: unknown): Summary | null {
  if (!isRecord(value) || typeof value.picture !== 'string') return null
  return { picture: value.picture, mean: meanIn(value.mean) }
}

/** A round of unknown origin, whole or not at all, but for what it can do without. */
export function parseKept(value: unknown): KeptRound | null {
  if (!isRecord(value) || typeof value.link !== 'string' || !isSecond(value.since)) return null
  const parsed = parseLink(value.link)
  if (!parsed.ok || parsed.link.kind !== 'lead') return null
  const { link, since, saved, closed, unsent, expected, before } = value
  const known = knownIn(value.known)
  return {
    id: toBase64url(parsed.link.id),
    link,
    since,
    known,
    unsent: known && fromBase64url(unsent, BYTES.headerSealed) ? String(unsent) : null,
    saved: saved === true,
    closed: closed === true,
    expected: isSecond(expected) ? expected : null,
    before: fromBase64url(before, BYTES.id) ? String(before) : null,
    summary: summaryIn(value.summary),
  }
}

const parsed = new WeakMap<object, KeptRound | null>()

function keptOf(value: unknown): KeptRound | null {
  if (typeof value !== 'object' || value === null) return null
  const before = parsed.get(value)
  if (before !== undefined) return before
  const round = parseKept(value)
  parsed.set(value, round)
  return round
}

/** The rounds of this browser, the latest first. */
export const roundsIn = (rows: Rows): readonly KeptRound[] =>
  [...rows.values()]
    .flatMap(({ path, value }) => (path.startsWith('round/lead/') ? [keptOf(value)] : []))
    .filter((round) => round !== null)
    .toSorted((one, other) => other.since - one.since || (one.id < other.id ? -1 : 1))

export const keep = (round: KeptRound): void => edit({ [roundPath(round.id)]: round })

export const forget = (id: string): void => edit({ [roundPath(id)]: undefined })

const now = () => Math.floor(Date.now() / 1000)

/** A round that is known by its link only. */
export function metBy(link: Parameters<typeof linkText>[0] & { readonly kind: 'lead' }): KeptRound {
  return {
    id: toBase64url(link.id),
    link: linkText(link),
    since: now(),
    known: null,
    unsent: null,
    // Who comes by the link has it.
    saved: true,
    closed: false,
    expected: null,
    before: null,
    summary: null,
  }
}
