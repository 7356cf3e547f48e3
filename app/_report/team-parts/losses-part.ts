import type { LossFinding } from '../../_findings/losses-finding.ts'
import { type Block, below, section, stack } from '../block.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import type { TeamReportWords } from './team-report-words.ts'

const titles = 118

/** What people may lose where a gap is likely, the fields that show it, and what could be agreed on. */
export function lossesPart(
  lost: readonly LossFinding[] | null,
  words: TeamReportWords,
  setting: Setter,
): readonly Block[] {
  if (lost === null) return []
  const say = words.team.losses
  return [
    below(
      setting.gap,
      section([
        heading(2, say.title, setting),
        ...lost.map((one) => below(6, lostBlock(one, words, setting))),
      ]),
    ),
  ]
}

function lostBlock(
  { title, text, shown, agree }: LossFinding,
  { team }: TeamReportWords,
  setting: Setter,
): Block {
  const width = measure - titles
  return side([
    { block: heading(3, title, setting, { width: titles - 14 }), x: 0 },
    {
      block: stack([
        paragraph(text, setting, { width }),
        below(2, paragraph(shown, setting, { width, look: looks.soft })),
        below(2, paragraph(team.losses.agree, setting, { width, look: looks.soft })),
        list(agree, setting, false, width),
      ]),
      x: titles,
    },
  ])
}
