import type { TeamSentence } from '../../_findings/team-sentence.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, stack } from '../block.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'
import type { TeamReportWords } from './team-report-words.ts'

/** Who backs what, and where a gap is likely. */
export function teamHeadline(
  found: TeamSentence | null,
  people: number,
  words: TeamReportWords,
  setting: Setter,
): Block {
  const say = words.team
  const kicker = fill(say.kicker, { people: formats(words.language).counted(people, say.people) })
  const soft = { look: looks.soft }
  if (found === null) {
    return stack([
      below(12, paragraph(kicker, setting, soft)),
      below(3, heading(1, say.alone.sentence, setting)),
      below(8, paragraph(say.alone.lead, setting)),
    ])
  }
  const { roles, gaps, notes } = found
  return stack([
    below(12, paragraph(kicker, setting, soft)),
    below(
      3,
      heading(
        1,
        [[{ text: `${roles} `, look: looks.claim }], [{ text: gaps, look: looks.numbers }]],
        setting,
      ),
    ),
    ...notes.map((note, at) => below(at === 0 ? 8 : 3, paragraph(note, setting))),
  ])
}
