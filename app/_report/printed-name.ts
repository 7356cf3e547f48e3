import { LONGEST_NAME, lengthOf, unseenIn } from '../_files/clean-name.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { looks } from './look.ts'
import { ReportError } from './report-error.ts'
import type { ReportFonts } from './report-fonts.ts'
import { runsOf } from './runs.ts'

/** A name as it is printed, and what of it cannot be: characters as people count them, each once. */
export interface PrintedName {
  readonly name: string
  readonly leftOut: readonly string[]
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A name in one line, composed, without what no font has: an emoji as a whole, of a letter only the marks that are missing.
 * Where neither letter nor digit is left, no name is.
 */
export function printedName(name: string, { refused }: Messages['report'], fonts: ReportFonts): PrintedName {
  const leftOut = new Set<string>()
  const line = name.normalize('NFC').replace(/\s/gu, ' ')
  const kept = Array.from(segmenter.segment(line), ({ segment }) => without(segment))
    .join('')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim()
  const count = lengthOf(kept)
  if (count > LONGEST_NAME) {
    throw new ReportError('too-long', fill(refused.long, { count, most: LONGEST_NAME }))
  }
  const nothing = leftOut.size > 0 && !/[\p{L}\p{N}]/u.test(kept)
  return { name: nothing ? '' : kept, leftOut: [...leftOut] }

  function without(character: string): string {
    const missing = missingIn(character, fonts)
    if (missing.size === 0) return character
    const [base = '', ...marks] = character
    const whole = missing.has(base)
    leftOut.add(whole ? character : [...missing].join(''))
    return whole ? '' : [base, ...marks.filter((mark) => !missing.has(mark))].join('')
  }
}

/** The code points that leave no ink or have no glyph. */
function missingIn(character: string, fonts: ReportFonts): ReadonlySet<string> {
  const missing = new Set(unseenIn(character))
  const refuse = (one: string) => missing.add(one)
  runsOf([{ text: character, look: looks.foot }], { fonts, direction: 'ltr', refuse })
  return missing
}
