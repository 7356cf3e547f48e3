import type { Answers } from 'two-hats'
import type { ItemId } from '../../../questions/two-hats-1/instrument.ts'
import { withoutNumber } from '../../_findings/no-number-words.ts'
import { fill } from '../../_messages/fill.ts'
import { type Block, below, stack } from '../block.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'

/** Instead of a sentence: why there is no number, as it is true of a file, wherever its answers are kept. */
export function noNumber(answers: Answers<ItemId>, { report }: ReportWords, setting: Setter): Block {
  const { why, answered } = withoutNumber(answers)
  const { title, text } = report.noNumber[why]
  return stack([
    below(setting.gap, heading(1, title, setting)),
    below(8, paragraph(fill(text, { answered }), setting)),
  ])
}
