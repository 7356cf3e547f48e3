import { type Header, OTHER } from '../csv/read-header.ts'
import { NOT_FACED, newStates, type States, UNANSWERED } from '../states.ts'

const LINE_FEED = 10
const RETURN = 13
const ZERO = 48
const FOUR = 52

export interface PlainScoring {
  readonly header: Header
  readonly delimiter: string
  readonly lineEnd: string
  readonly suffix: (states: States) => string
  /** What stands in the output for a line that needs a closer look. */
  readonly odd: (line: number, text: string) => string
  /** So many lines were scored here. */
  readonly scored: (count: number) => void
}

/**
 * Scores lines without quotation marks. A line with as many fields as the header, whose items hold a digit 0..4, `NA` or
 * nothing, is read in one pass and stands in the output as it is; every other one goes to `odd`.
 */
export function scorePlain(text: string, firstLine: number, scoring: PlainScoring): string {
  const { header, delimiter, lineEnd, suffix, odd } = scoring
  const comma = delimiter.charCodeAt(0)
  const states = newStates()
  let out = ''
  let line = firstLine
  let count = 0
  for (let start = 0; start < text.length; line++) {
    const end = readLine(text, start, header.items, comma, states)
    if (end >= 0) {
      out += text.slice(start, end) + suffix(states) + lineEnd
      count++
      start = text.charCodeAt(end) === RETURN ? end + 2 : end + 1
    } else {
      const feed = text.indexOf('\n', start)
      const stop = feed < 0 ? text.length : feed
      out += odd(line, text.slice(start, stop))
      start = stop + 1
    }
  }
  scoring.scored(count)
  return out
}

/** Reads the states of a line that begins at `at`, and returns where it ends; −1 where it needs a closer look. */
function readLine(text: string, at: number, items: readonly number[], comma: number, states: States): number {
  const last = items.length - 1
  for (let column = 0; column <= last; column++) {
    const item = items[column] as number
    let code = text.charCodeAt(at)
    if (item === OTHER) {
      while (code !== comma && code !== LINE_FEED && at < text.length) code = text.charCodeAt(++at)
      if (code !== comma && text.charCodeAt(at - 1) === RETURN) code = text.charCodeAt(--at)
    } else if (code >= ZERO && code <= FOUR) {
      states[item] = code - ZERO
      code = text.charCodeAt(++at)
    } else if (code === 78 && text.charCodeAt(at + 1) === 65) {
      states[item] = NOT_FACED
      at += 2
      code = text.charCodeAt(at)
    } else {
      states[item] = UNANSWERED
    }
    if (column < last) {
      if (code !== comma) return -1
      at++
    } else if (!isLineEnd(text, at, code)) return -1
  }
  return at
}

/** The end of the text, a line feed, or a carriage return before either. */
function isLineEnd(text: string, at: number, code: number): boolean {
  if (code === RETURN) return at + 1 >= text.length || text.charCodeAt(at + 1) === LINE_FEED
  return code === LINE_FEED || at >= text.length
}
