import { type Objective, objectives } from 'two-hats'
import type { Team } from 'two-hats/team'
import type { Loss } from '../../../questions/feedback.ts'
import { fieldsThatAre } from '../../_findings/fields.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section, stack, whole } from '../block.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import type { TeamReportWords } from './team-report-words.ts'

const titles = 118

interface Lost {
  readonly loss: Loss
  readonly shown: string
  readonly agree: readonly string[]
}

/** What people may lose where a gap is likely, the fields that show it, and what could be agreed on. */
export function lossesPart(team: Team, words: TeamReportWords, setting: Setter): readonly Block[] {
  const say = words.team.losses
  const lost = [
    ...objectives.flatMap((objective) => lostBy(objective, team, words)),
    ...(team.oneWearsBoth
      ? [{ loss: 'one-person', shown: say.both, agree: [say.agreeBoth] } satisfies Lost]
      : []),
  ]
  if (lost.length === 0) return []
  return [
    below(
      setting.gap,
      section([
        heading(2, say.title, setting),
        below(3, whole(paragraph(say.lead, setting, { look: looks.soft }), true)),
        ...lost.map((one) => below(6, lostBlock(one, words, setting))),
      ]),
    ),
  ]
}

function lostBy(
  objective: Objective,
  { coverage }: Team,
  { language, team, activities }: TeamReportWords,
): readonly Lost[] {
  const say = team.losses
  const { percent, series, labelled } = formats(language)
  const gaps = fieldsThatAre('likely-gap', coverage).filter((gap) => gap.objective === objective)
  if (gaps.length === 0) return []
  const cells = gaps.map(({ activity, found }) =>
    fill(say.cell, { field: activities[activity], percent: percent(found.gap) }),
  )
  return [
    {
      loss: `${objective}-thin`,
      shown: `${labelled(say.shown, series(cells))}.`,
      agree: gaps.map(({ activity }) => say.agreeOn[activity][objective]),
    },
  ]
}

function lostBlock({ loss, shown, agree }: Lost, { losses, team }: TeamReportWords, setting: Setter): Block {
  const width = measure - titles
  const { title, text } = losses[loss]
  return side([
    { block: heading(3, title, setting, { width: titles - 14 }), x: 0 },
    {
      block: stack([
        paragraph(text, setting, { width }),
        below(2, paragraph(shown, setting, { width, look: looks.soft })),
        below(2, paragraph(`${team.losses.agree}:`, setting, { width, look: looks.soft })),
        list(agree, setting, false, width),
      ]),
      x: titles,
    },
  ])
}
