import { NOT_FACED, type States, UNANSWERED } from '../base/states.ts'
import { endOfPlain, endOfQuoted, isLineEnd, ODD } from './field-end.ts'
import { OTHER } from './read-header.ts'

const QUOTE = 34
const ZERO = 48
const FOUR = 52
const N = 78
const A = 65

/**
 * Reads a record that begins at `at` in one pass: writes the states of its answers, and returns where it ends (at its
 * line ending). `ODD` unless it has as many fields as `items`, whose items hold a digit 0..4, `NA` or nothing, and other
 * fields have no quotation mark at their beginning or are wholly in them: such a record `splitRecord` reads.
 */
export function readLine(
  text: string,
  start: number,
  items: readonly number[],
  delimiter: number,
  states: States,
): number {
  let at = start
  for (let left = items.length; left > 0; left--) {
    const item = items[items.length - left] as number
    let code = text.charCodeAt(at)
    if (item === OTHER) {
      at = code === QUOTE ? endOfQuoted(text, at) : endOfPlain(text, at, delimiter)
      if (at === ODD) return ODD
      if (left > 1 && text.charCodeAt(at++) !== delimiter) return ODD
      continue
    }
    const isQuoted = code === QUOTE
    if (isQuoted) code = text.charCodeAt(++at)
    if (code >= ZERO && code <= FOUR) {
      states[item] = code - ZERO
      at++
    } else if (code === N && text.charCodeAt(at + 1) === A) {
      states[item] = NOT_FACED
      at += 2
    } else {
      states[item] = UNANSWERED
    }
    if (isQuoted && text.charCodeAt(at++) !== QUOTE) return ODD
    if (left > 1 && text.charCodeAt(at++) !== delimiter) return ODD
  }
  return isLineEnd(text, at) ? at : ODD
}
