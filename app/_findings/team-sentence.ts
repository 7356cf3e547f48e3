import { type Activity, objectives } from 'two-hats'
import { CALIBRATED_PEOPLE, type Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { allCells, type Cell, cellName, cellsThatAre } from './cells.ts'
import type { TeamWords } from './team-words.ts'

/** Ten seconds on a team: who backs what, and where a gap is likely; no more than the probabilities allow. */
export interface TeamSentence {
  readonly roles: string
  readonly gaps: string
  /** What is not known, and where the probabilities are rough. */
  readonly notes: readonly string[]
}

type RoleClaim = keyof TeamWords['team']['sentence']['roles']

/** Which claim the indices allow; the bounds themselves are the library's. */
export function roleClaim({ bothRolesBacked, oneWearsBoth }: Team): RoleClaim {
  if (bothRolesBacked === null || oneWearsBoth === null) return 'unknown'
  if (bothRolesBacked) return oneWearsBoth ? 'bestByOne' : 'separate'
  return oneWearsBoth ? 'oneWearsBoth' : 'notBacked'
}

export function teamSentence(team: Team, words: TeamWords): TeamSentence {
  const say = words.team.sentence
  return {
    roles: (team.calibrated ? say.roles : say.rolesProbably)[roleClaim(team)],
    gaps: gapWords(team, words),
    notes: notesOn(team, words),
  }
}

function notesOn(
  { coverage, people }: Team,
  { language, team: { sentence: say } }: TeamWords,
): readonly string[] {
  const unknown = allCells.filter(({ activity, objective }) => coverage[activity][objective] === null).length
  const [fewest, most] = CALIBRATED_PEOPLE
  return [
    ...(unknown > 0 && unknown < allCells.length ? [formats(language).counted(unknown, say.unknown)] : []),
    ...(people < fewest || people > most ? [fill(say.rough, { n: people })] : []),
  ]
}

/** Several gaps are named each by itself: that all of them are there together is less probable. */
function gapWords({ coverage }: Team, words: TeamWords): string {
  const say = words.team.sentence
  const known = allCells.filter(({ activity, objective }) => coverage[activity][objective] !== null).length
  const gaps = cellsThatAre('likely-gap', coverage)
  const thin = cellsThatAre('thin', coverage)
  const [first] = gaps
  if (known === 0) return say.none
  if (first && gaps.length === 1) return fill(say.gap, { fields: cellName(first, words) })
  if (first) return fill(say.gaps, { n: gaps.length, known, fields: grouped(gaps, words) })
  if (thin.length > 0) return fill(say.thin, { fields: grouped(thin, words) })
  return fill(say.covered, { known })
}

/** "Block and Show for the team; Decide for the project". */
function grouped(some: readonly Cell[], words: TeamWords): string {
  const groups = objectives
    .map((objective) => some.filter((cell) => cell.objective === objective))
    .flatMap((group) => {
      const objective = group[0]?.objective
      if (!objective) return []
      const names = formats(words.language).list(
        group.map(({ activity }) => words.activities[activity as Activity]),
      )
      return fill(words.team.cell, { activity: names, objective: words.objectives[objective] })
    })
  return formats(words.language).clauses(groups)
}
