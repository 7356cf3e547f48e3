import { packAnswer, UNANSWERED } from '../answers/pack-answer.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { checksum } from './checksum.ts'
import { packStates } from './digits.ts'
import { linkForms } from './forms.ts'

/**
 * Answers as a text to put after `#`: `two-hats-1.`, the packed answers, 4 characters of checksum over all before them.
 *
 * 32 characters for the 36 items in the instrument's order; 20 where nothing outside the short form is answered or
 * marked "not faced". Equal answers give equal links. Only letters, digits, `.`, `-` and `_`, safe in any address.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @returns a text that `decodeLink` reads back to equal answers
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { encodeLink } from 'two-hats/link'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, {})
 * if (gate.ok) console.log(encodeLink(twoHats1, gate.answers))
 * // two-hats-1.Q1jrwpCrk
 * ```
 */
export function encodeLink<Id extends string>(instrument: Instrument<Id>, answers: Answers<Id>): string {
  const { full, short } = linkForms(instrument)
  const states = full.ids.map((id) => packAnswer(answers, id))
  const isShort = short && full.ids.every((id, at) => states[at] === UNANSWERED || short.ids.includes(id))
  const form = isShort ? short.ids.map((id) => states[full.ids.indexOf(id)] ?? UNANSWERED) : states
  const text = `${instrument.id}-${instrument.version}.${packStates(form)}`
  return text + checksum(text)
}
