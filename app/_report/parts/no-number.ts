import { type Block, below, stack } from '../block.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'

/** Instead of a sentence: why there is no number. */
export const noNumber = (
  { title, text }: { readonly title: string; readonly text: string },
  setting: Setter,
): Block => stack([below(16, heading(1, title, setting)), below(8, paragraph(text, setting))])
