import { type Objective, objectives } from 'two-hats'
import type { Team } from 'two-hats/team'
import type { Loss } from '../../questions/feedback.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { cellName, cellsThatAre } from './cells.ts'
import type { TeamWords } from './team-words.ts'

/** What people may lose, what shows it, and what they could agree on. */
export interface LossFinding {
  readonly loss: Loss
  readonly title: string
  readonly text: string
  readonly shown: string
  readonly agree: readonly string[]
}

/** Only where a gap is likely, or one person wears both hats; `null` where neither is so. */
export function lossesFinding(team: Team, words: TeamWords): readonly LossFinding[] | null {
  const { both, agreeBoth } = words.team.losses
  const lost = [
    ...objectives.flatMap((objective) => lostBy(objective, team, words)),
    ...(team.oneWearsBoth ? [lossOf('one-person', both, [agreeBoth], words)] : []),
  ]
  return lost.length > 0 ? lost : null
}

const lossOf = (loss: Loss, shown: string, agree: readonly string[], { losses }: TeamWords): LossFinding => ({
  loss,
  ...losses[loss],
  shown,
  agree,
})

function lostBy(objective: Objective, { coverage }: Team, words: TeamWords): readonly LossFinding[] {
  const say = words.team.losses
  const { percent, clauses } = formats(words.language)
  const gaps = cellsThatAre('likely-gap', coverage).filter((gap) => gap.objective === objective)
  if (gaps.length === 0) return []
  const cells = gaps.map((gap) =>
    fill(say.cell, { field: cellName(gap, words), percent: percent(gap.found.gap) }),
  )
  const agree = gaps.map(({ activity }) => say.agreeOn[activity][objective])
  return [lossOf(`${objective}-thin`, fill(say.shown, { cells: clauses(cells) }), agree, words)]
}
