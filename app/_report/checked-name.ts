import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { ReportError } from './report-error.ts'

/** Characters, as people count them, that a name may have. */
export const longestName = 120

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Everything that leaves no ink and may turn text around; joiners stay, since names in Arabic script need them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u
const joiner = /[\u200c\u200d]/u

/** "字 (U+5B57)", or the number alone where there is nothing to see. */
export function named(characters: Iterable<string>): string {
  return [...characters]
    .map((character) => {
      const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return unseen.test(character) ? number : `${character} (${number})`
    })
    .join(', ')
}

/** A name as it is printed: composed, without space at its ends. Refused where it holds what nobody would see. */
export function checkedName(name: string, { refused }: Messages['report']): string {
  const composed = name.normalize('NFC').trim()
  const hidden = new Set(
    Array.from(composed).filter((character) => unseen.test(character) && !joiner.test(character)),
  )
  if (hidden.size > 0) {
    const message = fill(refused.control, { characters: named(hidden) })
    throw new ReportError('control-character', message, [...hidden])
  }
  // Counting as people do takes seconds where a text is very long; and so long a one is too long by any count.
  const count =
    composed.length > 5 * longestName ? composed.length : Array.from(segmenter.segment(composed)).length
  if (count > longestName) {
    throw new ReportError('too-long', fill(refused.long, { count, most: longestName }))
  }
  return composed
}
