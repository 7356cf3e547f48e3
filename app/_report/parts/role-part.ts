import type { Advice } from '../../_findings/advice.ts'
import { type Block, below, section, whole } from '../block.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'

/** The role somebody named against the side of their answers; nothing where there is nothing to say. */
export function rolePart(advice: Advice | null, setting: Setter): readonly Block[] {
  if (advice === null) return []
  return [
    below(
      14,
      whole(
        section([
          heading(2, advice.title, setting),
          ...[advice.reading ?? '', ...advice.steps].map((text) => below(3, paragraph(text, setting))),
        ]),
      ),
    ),
  ]
}
