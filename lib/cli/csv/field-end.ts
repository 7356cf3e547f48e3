/** There is no such place. */
export const ODD = -1

const LINE_FEED = 10
const RETURN = 13
const QUOTE = 34

/** Where a field without quotation marks around it ends: at its delimiter or line ending. */
export function endOfPlain(text: string, start: number, delimiter: number): number {
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === LINE_FEED) break
  }
  return at > start && text.charCodeAt(at) !== delimiter && text.charCodeAt(at - 1) === RETURN ? at - 1 : at
}

/** Behind the closing quotation mark of a field that opens with one at `start`; `ODD` where there is none. */
export function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at < 0 ? ODD : at + 1
}

/** The end of the text, a line feed, or a carriage return before either. */
export function isLineEnd(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  if (code !== RETURN) return code === LINE_FEED
  return at + 1 >= text.length || text.charCodeAt(at + 1) === LINE_FEED
}

/** Where the line behind a line ending begins. */
export function afterLineEnd(text: string, at: number): number {
  return at + (text.charCodeAt(at) === RETURN ? 2 : 1)
}
