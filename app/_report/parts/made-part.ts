import type { Result } from 'two-hats'
import { fill } from '../../_messages/fill.ts'
import { type Block, below, stack, whole } from '../block.ts'
import { looks } from '../look.ts'
import { paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import { rule } from '../rule.ts'
import type { Setter } from '../setter.ts'

/** Questionnaire, version, hash and day. */
export function madePart(
  { instrument, answered, total }: Result,
  date: string,
  { report: { made } }: ReportWords,
  setting: Setter,
): Block {
  const text = [
    fill(made.instrument, { ...instrument, answered, total }),
    fill(made.date, { date }),
    fill(made.hash, instrument),
  ]
  return colophon(text.join(' '), setting)
}

/** The last lines of a report, below a rule. */
export const colophon = (text: string, setting: Setter): Block =>
  below(8, whole(stack([rule(), below(4, paragraph(text, setting, { look: looks.foot }))])))
