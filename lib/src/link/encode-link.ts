import type { Answer, Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { checksum } from './checksum.ts'
import { packStates } from './digits.ts'
import { linkForms } from './forms.ts'

/** State of an item that was not faced, and of one that is unanswered; below them a state is the choice. */
export const NOT_FACED = 5
export const UNANSWERED = 6

/**
 * Answers as a text to put after `#`: `two-hats-1.`, the packed answers, 4 characters of checksum over all before them.
 *
 * 32 characters for the 36 items in the instrument's order; 20 where nothing outside the short form is answered or
 * marked "not faced". Equal answers give equal links. Only letters, digits, `.`, `-` and `_`, safe in any address.
 */
export function encodeLink<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<NoInfer<Id>>,
): string {
  const given: { readonly [id: string]: Answer | undefined } = answers
  const { full, short } = linkForms(instrument)
  const outside = full.ids.filter((id) => !short?.ids.includes(id))
  const form = short && outside.every((id) => given[id] === undefined) ? short : full
  const text = `${instrument.id}-${instrument.version}.${packStates(form.ids.map((id) => stateOf(given[id])))}`
  return text + checksum(text)
}

function stateOf(answer: Answer | undefined): number {
  if (answer === null) return NOT_FACED
  return typeof answer === 'number' ? answer : UNANSWERED
}
