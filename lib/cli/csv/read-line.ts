import { NOT_FACED, type States, UNANSWERED } from '../states.ts'
import { OTHER } from './read-header.ts'

const LINE_FEED = 10
const RETURN = 13
const QUOTE = 34
const ZERO = 48
const FOUR = 52
const N = 78
const A = 65

/** The record needs papaparse: it is wrong, unusual or incomplete. */
export const ODD = -1

/**
 * Reads a record that begins at `at` in one pass: writes the states of its answers, and returns where it ends (at its
 * line ending). `ODD` unless it has as many fields as `items`, whose items hold a digit 0..4, `NA` or nothing, and other
 * fields are either without quotation marks or wholly in them.
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

function endOfPlain(text: string, start: number, delimiter: number): number {
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === LINE_FEED) break
  }
  return at > start && text.charCodeAt(at) !== delimiter && text.charCodeAt(at - 1) === RETURN ? at - 1 : at
}

/** Behind the closing quotation mark; `ODD` where there is none. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at < 0 ? ODD : at + 1
}

/** The end of the text, a line feed, or a carriage return before either. */
function isLineEnd(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  if (code !== RETURN) return code === LINE_FEED
  return at + 1 >= text.length || text.charCodeAt(at + 1) === LINE_FEED
}
