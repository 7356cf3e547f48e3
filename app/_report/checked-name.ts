import { LONGEST_NAME, lengthOf, unseenIn } from '../_files/clean-name.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { ReportError } from './report-error.ts'

/** "字 (U+5B57)", or the number alone where there is nothing to see. */
export function named(characters: Iterable<string>): string {
  return [...characters]
    .map((character) => {
      const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return unseenIn(character).length > 0 ? number : `${character} (${number})`
    })
    .join(', ')
}

/** A name as it is printed: composed, without space at its ends. What a clean name does not have is refused. */
export function checkedName(name: string, { refused }: Messages['report']): string {
  const composed = name.normalize('NFC').trim()
  const hidden = unseenIn(composed)
  if (hidden.length > 0) {
    const message = fill(refused.control, { characters: named(hidden) })
    throw new ReportError('control-character', message, hidden)
  }
  const count = lengthOf(composed)
  if (count > LONGEST_NAME) {
    throw new ReportError('too-long', fill(refused.long, { count, most: LONGEST_NAME }))
  }
  return composed
}
