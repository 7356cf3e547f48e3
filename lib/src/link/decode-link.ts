import type { Answer, Answers, Choice } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { checksum } from './checksum.ts'
import {
  CHECK_LENGTH,
  LONGEST_LINK,
  linkItems,
  NOT_FACED,
  payloadLength,
  prefixOf,
  STATES,
} from './layout.ts'

/** Why a text is no link to answers of this instrument version. */
export interface LinkIssue {
  readonly code: 'not-a-link' | 'unknown-version' | 'damaged'
  readonly message: string
}

export type DecodedLink<Id extends string = string> =
  | { readonly ok: true; readonly answers: Answers<Id> }
  | { readonly ok: false; readonly issue: LinkIssue }

/**
 * Reads what `encodeLink` wrote, with or without the `#`. Never throws, never returns another person's answers: any
 * changed, missing, added or swapped character is `damaged`; another version is `unknown-version`; all else,
 * texts over 200 characters included, is `not-a-link`.
 */
export function decodeLink<Id extends string>(instrument: Instrument<Id>, link: unknown): DecodedLink<Id> {
  if (typeof link !== 'string' || link.length > LONGEST_LINK)
    return refuse('not-a-link', expected(instrument))
  const text = link.trim().replace(/^#/, '')
  const [, version, rest] = /^two-hats-(\d{1,9})\.(.*)$/.exec(text) ?? []
  if (version === undefined || rest === undefined) return refuse('not-a-link', expected(instrument))
  if (version !== String(instrument.version)) {
    return refuse('unknown-version', `The link is of version ${version}; expected ${instrument.version}.`)
  }
  const short = rest.length === payloadLength(instrument.shortForm) + CHECK_LENGTH
  const items = linkItems(instrument, short)
  const payload = rest.slice(0, -CHECK_LENGTH)
  const packed = fromBase64url(payload)
  const body = prefixOf(instrument) + payload
  const intact =
    payload.length === payloadLength(items.length) &&
    packed !== null &&
    packed < STATES ** BigInt(items.length) &&
    rest.slice(-CHECK_LENGTH) === toBase64url(BigInt(checksum(body)), CHECK_LENGTH)
  if (!intact)
    return refuse('damaged', `The link is damaged: its checksum does not fit its ${rest.length} characters.`)
  return { ok: true, answers: unpack(items, packed) }
}

const refuse = (code: LinkIssue['code'], message: string) =>
  ({ ok: false, issue: { code, message } }) as const

const expected = (instrument: Instrument) =>
  `The text is no link to answers; expected "${prefixOf(instrument)}" with 9 or 21 characters after it.`

function unpack<Id extends string>(items: readonly Id[], packed: bigint): Answers<Id> {
  const answers: { [id in Id]?: Answer } = {}
  let rest = packed
  for (const id of [...items].reverse()) {
    const state = Number(rest % STATES)
    rest /= STATES
    if (state < NOT_FACED) answers[id] = state as Choice
    else if (state === NOT_FACED) answers[id] = null
  }
  return answers
}
