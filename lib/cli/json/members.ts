import type { Member } from '../base/row.ts'
import { textOf } from '../base/text.ts'

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/** A text that stands for itself. */
const plain = /^[ !#-[\]-~"]*$/

/**
 * The members of an object, cut apart where they stand: whatever is not read here passes through byte by byte, with its
 * digits, escapes, order and repeated keys. The bytes must be JSON of an object.
 */
export function membersOf(object: string): Member[] {
  const members: Member[] = []
  let depth = 0
  let start = 0
  let colon = 0
  const cut = (end: number) => {
    const name = trimmed(object.slice(start, colon))
    members.push({
      key: plain.test(name) ? name.slice(1, -1) : JSON.parse(textOf(name)),
      raw: trimmed(object.slice(start, end)),
      value: trimmed(object.slice(colon + 1, end)),
    })
  }
  for (const { 0: found, index } of object.matchAll(token)) {
    if (found === '{' || found === '[') depth++
    if (depth === 1) {
      if (found === '{') start = index + 1
      if (found === ':' && colon < start) colon = index
      if ((found === ',' || found === '}') && colon >= start) cut(index)
      if (found === ',') start = index + 1
    }
    if (found === '}' || found === ']') depth--
  }
  return members
}

const spaces = ' \t\r\n'

/** Without what JSON takes for space, and nothing else, at either end. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && spaces.includes(text[start] as string)) start++
  while (end > start && spaces.includes(text[end - 1] as string)) end--
  return text.slice(start, end)
}

/** On one line: in JSON a line break stands between values only. */
export const oneLine = (text: string): string => text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, '')
