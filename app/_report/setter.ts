import type { Language } from '../_messages/messages.ts'
import type { Look } from './look.ts'
import type { ReportFonts } from './report-fonts.ts'
import { runsOf, type Typesetting, widthOf } from './runs.ts'
import type { Sheet } from './sheet.ts'

/** Measures texts for one report, and collects the characters that no font has. */
export interface Setter extends Typesetting {
  /** Space above a section, in points. */
  readonly gap: number
  readonly refused: ReadonlySet<string>
  readonly width: (text: string, look: Look) => number
}

export function setter(fonts: ReportFonts, { gap }: Sheet, { direction: towards }: Language): Setter {
  const direction = towards === 'rtl' ? 'rtl' : 'ltr'
  const refused = new Set<string>()
  const refuse = (character: string) => refused.add(character)
  const widths = new Map<Look, Map<string, number>>()
  return { fonts, direction, gap, refused, refuse, width }

  function width(text: string, look: Look): number {
    const known = widths.get(look) ?? new Map<string, number>()
    widths.set(look, known)
    const found = known.get(text)
    if (found !== undefined) return found
    const measured = runsOf([{ text, look }], { fonts, direction, refuse }).reduce(
      (sum, run) => sum + widthOf(run),
      0,
    )
    known.set(text, measured)
    return measured
  }
}
