import type { Advice } from '../../_findings/advice.ts'
import { type Block, below, section, whole } from '../block.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'

/** The role somebody named against the side of their answers; nothing where there is nothing to say. `you`: whom it speaks to. */
export function rolePart(advice: Advice | null, you: string, setting: Setter): readonly Block[] {
  if (advice === null) return []
  return [
    below(
      14,
      whole(
        section([
          heading(2, advice.title, setting),
          below(3, paragraph(`${you}${[advice.reading ?? '', ...advice.steps].join(' ')}`, setting)),
        ]),
      ),
    ),
  ]
}
