import { unpackAnswers } from '../answers/pack-answer.ts'
import type { Answers } from '../answers/types.ts'
import { describe, quote, shorten } from '../instrument/describe.ts'
import type { Instrument } from '../instrument/types.ts'
import { CHECKSUM_LENGTH } from './checksum.ts'
import { unpackStates } from './digits.ts'
import { encodeLink } from './encode-link.ts'
import { linkForms } from './forms.ts'

/** A longer text is refused at once, unless links of the instrument are themselves longer. */
export const LONGEST_LINK = 200

/** Why a text gives no answers; `decodeLink` says when which. */
export type LinkIssueCode = 'not-a-link' | 'unknown-version' | 'damaged'

/** Why a text gives no answers. All strings, each of at most 200 characters. */
export interface LinkIssue {
  readonly code: LinkIssueCode
  readonly message: string
  readonly expected: string
  readonly received: string
}

/** What a link holds, or why nothing could be read from it. */
export type DecodedLink<Id extends string = string> =
  | { readonly ok: true; readonly answers: Answers<Id> }
  | { readonly ok: false; readonly issue: LinkIssue }

/**
 * The answers in a link made by `encodeLink`, or why there are none. Never throws, never guesses. A leading `#` and
 * white space around are ignored.
 *
 * | code | when |
 * |---|---|
 * | `not-a-link` | no text, too long, or not beginning like a link of this questionnaire |
 * | `unknown-version` | a link of another version of it |
 * | `damaged` | a link of this version with a wrong length, character, checksum or order of answers |
 *
 * Every change of one character and every swap of two neighbours is noticed: the only text accepted is the one
 * `encodeLink` writes for the same answers.
 *
 * @param instrument the instrument the link is expected to be of
 * @param text anything
 * @returns the answers, or the one issue
 * @example
 * ```ts
 * import { decodeLink } from 'two-hats/link'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const link = decodeLink(twoHats1, 'https://example.org')
 * if (!link.ok) console.log(link.issue.code)
 * // not-a-link
 * ```
 */
export function decodeLink<Id extends string>(instrument: Instrument<Id>, text: unknown): DecodedLink<Id> {
  const name = `${instrument.id}-${instrument.version}`
  const expected = `a link that begins with "${name}."`
  const notALink = (received: string) =>
    refuse('not-a-link', `The link is ${received}; expected ${expected}.`, expected, received)
  if (typeof text !== 'string') return notALink(describe(text))
  const longest = `#${name}.`.length + linkForms(instrument).full.length + CHECKSUM_LENGTH
  if (text.length > Math.max(LONGEST_LINK, longest)) return notALink(`a text of ${text.length} characters`)
  const link = text.trim().replace(/^#/, '')
  const [, version, body] = link.startsWith(`${instrument.id}-`)
    ? (/^(\d+)\.(.*)$/s.exec(link.slice(instrument.id.length + 1))?.map(String) ?? [])
    : []
  if (version === undefined || body === undefined) return notALink(quote(link))
  if (version !== String(instrument.version)) {
    const received = `version ${shorten(version, 40)}`
    const message = `The link is of ${received}; expected version ${instrument.version}.`
    return refuse('unknown-version', message, expected, received)
  }
  const answers = unpack(instrument, body)
  if (answers !== null && encodeLink(instrument, answers) === link) return { ok: true, answers }
  const message = `The link ${quote(link)} is damaged; expected it as it was copied.`
  return refuse('damaged', message, 'an undamaged link', quote(link))
}

/** The answers of a body by its length; whether they are what was encoded is for the caller to see. */
function unpack<Id extends string>(instrument: Instrument<Id>, body: string): Answers<Id> | null {
  const { full, short } = linkForms(instrument)
  const length = body.length - CHECKSUM_LENGTH
  const form = [full, short].find((one) => one?.length === length)
  const states = form ? unpackStates(body.slice(0, length), form.ids.length) : null
  if (!form || !states) return null
  return unpackAnswers(form.ids, states)
}

function refuse(
  code: LinkIssueCode,
  message: string,
  expected: string,
  received: string,
): DecodedLink<never> {
  return { ok: false, issue: { code, message, expected, received } }
}
