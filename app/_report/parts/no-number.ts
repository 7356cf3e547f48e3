import type { Answers } from 'two-hats'
import type { ItemId } from '../../../questions/two-hats-1/instrument.ts'
import { noNumberWords } from '../../_findings/no-number-words.ts'
import { type Block, below, stack } from '../block.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'

/** Instead of a sentence: why there is no number. */
export function noNumber(
  answers: Answers<ItemId>,
  own: boolean,
  { result }: ReportWords,
  setting: Setter,
): Block {
  const { title, text } = noNumberWords(answers, own, result)
  return stack([below(16, heading(1, title, setting)), below(8, paragraph(text, setting))])
}
