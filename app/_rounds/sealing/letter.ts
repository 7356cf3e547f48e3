import type { Answers, Instrument } from 'two-hats'
import { decodeLink, encodeLink } from 'two-hats/link'
import { cleanName } from '../../_files/clean-name.ts'
import { isRecord, parseJson } from '../../_files/json.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Policy } from '../policy.ts'
import { utf8 } from './bytes.ts'

/** Bytes of a name in UTF-8; a longer one is not sent. */
export const LONGEST_NAME_BYTES = 300

/** What one person sends. Without a name in a round without names, with one else. */
export interface Letter<Id extends string = string> {
  readonly answers: Answers<Id>
  /** As the person typed it, clean; `''` in a round without names. */
  readonly name: string
}

/**
 * Why answers do not belong into a round.
 *
 * | code | when |
 * |---|---|
 * | `another-instrument` | the round asks other questions than this software, by id, version or hash |
 * | `another-form` | more was answered than the short form asks, or nothing beyond it in a round of the full one |
 * | `no-answers` | nothing was answered |
 * | `no-name` | the round wants a name and there is none |
 * | `a-name` | the round wants none and there is one |
 * | `long-name` | the name has more than 300 bytes in UTF-8 |
 */
export type LetterProblem =
  | 'another-instrument'
  | 'another-form'
  | 'no-answers'
  | 'no-name'
  | 'a-name'
  | 'long-name'

export const asksWith = ({ instrument: { id, version, hash } }: Policy, instrument: Instrument): boolean =>
  id === instrument.id && version === instrument.version && hash === instrument.hash

/** What is wrong with a letter for a round of this policy; `null` where nothing is. */
export function letterProblem<Id extends string>(
  { answers, name }: Letter<Id>,
  policy: Policy,
  instrument: Instrument<Id>,
): LetterProblem | null {
  if (!asksWith(policy, instrument)) return 'another-instrument'
  if (!Object.values(answers).some((answer) => typeof answer === 'number')) return 'no-answers'
  if (formOf(answers, instrument) !== policy.form) return 'another-form'
  if (policy.names !== (name !== '')) return policy.names ? 'no-name' : 'a-name'
  return utf8(name).length > LONGEST_NAME_BYTES ? 'long-name' : null
}

function formOf<Id extends string>(answers: Answers<Id>, instrument: Instrument<Id>): Policy['form'] {
  const short: ReadonlySet<string> = new Set(
    instrument.pairs.slice(0, instrument.shortForm).map(({ id }) => id),
  )
  return Object.keys(answers).every((id) => short.has(id)) ? 'short' : 'full'
}

/** The one text of a letter: canonical JSON of the answers' link and, where there is one, the name. */
export const letterText = <Id extends string>(
  { answers, name }: Letter<Id>,
  instrument: Instrument<Id>,
): string => canonicalJson({ answers: encodeLink(instrument, answers), ...(name === '' ? {} : { name }) })

/**
 * The letter a text holds; `null` where it is not the one text of one, or does not belong into the round. The name comes
 * out clean; it may be empty then, where this browser knows none of its characters.
 */
export function readLetter<Id extends string>(
  text: string,
  policy: Policy,
  instrument: Instrument<Id>,
): Letter<Id> | null {
  const found = parseJson(text)
  if (!isRecord(found)) return null
  const { answers: code, name = '' } = found
  const link = decodeLink(instrument, code)
  if (!link.ok || typeof name !== 'string') return null
  const letter = { answers: link.answers, name }
  if (letterProblem(letter, policy, instrument) !== null || letterText(letter, instrument) !== text)
    return null
  return { ...letter, name: cleanName(name) }
}
