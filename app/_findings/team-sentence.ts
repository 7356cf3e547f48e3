import type { Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { allCells, type Cell, cellName, cellsThatAre } from './cells.ts'
import type { TeamWords } from './team-words.ts'

/** Ten seconds on a team: who backs what, and where a gap is likely; no more than the probabilities allow. */
export interface TeamSentence {
  readonly roles: string
  readonly gaps: string
  /** What may be thin or rest on one person, what is not known, and where the probabilities are rough. */
  readonly notes: readonly string[]
}

type RoleClaim = keyof TeamWords['team']['sentence']['roles']

/** Which claim the indices allow; the bounds themselves are the library's. */
export function roleClaim({ bothRolesBacked, oneWearsBoth }: Team): RoleClaim {
  if (bothRolesBacked === null || oneWearsBoth === null) return 'unknown'
  if (bothRolesBacked) return oneWearsBoth ? 'bestByOne' : 'separate'
  return oneWearsBoth ? 'oneWearsBoth' : 'notBacked'
}

/** Of people so called, in the order of `team.roles`. */
export function teamSentence(team: Team, names: readonly string[], words: TeamWords): TeamSentence {
  const say = words.team.sentence
  const roles = (team.calibrated ? say.roles : say.rolesProbably)[roleClaim(team)]
  return {
    roles: fill(roles, { name: isolated(names[wearer(team)] ?? '') }),
    ...gapWords(team, words),
  }
}

/** Who backs both objectives best. Where that beats any two people it is one: of two alike, each would back one as well. */
function wearer({ roles }: Team): number {
  const both = roles.map(({ team, project }) => Math.min(team ?? -1, project ?? -1))
  return both.indexOf(Math.max(...both))
}

/** Several gaps are named each by itself: that all of them are there together is less probable. */
function gapWords(
  { coverage, people, calibrated }: Team,
  words: TeamWords,
): Pick<TeamSentence, 'gaps' | 'notes'> {
  const say = words.team.sentence
  const { clauses, counted } = formats(words.language)
  const naming = (cells: readonly Cell[]) => clauses(cells.map((cell) => cellName(cell, words)))
  const unknown = allCells.filter(({ activity, objective }) => coverage[activity][objective] === null)
  const known = allCells.length - unknown.length
  const gaps = cellsThatAre('likely-gap', coverage)
  const thin = cellsThatAre('thin', coverage)
  const rest = [...thin, ...cellsThatAre('covered', coverage)].filter(({ found }) => found.depth === 1)
  const said = [
    ...(gaps.length > 0
      ? [fill(gaps.length === 1 ? say.gap : say.gaps, { n: gaps.length, known, fields: naming(gaps) })]
      : []),
    ...(thin.length > 0 ? [fill(say.thin, { fields: naming(thin) })] : []),
  ]
  const [first = known === 0 ? say.none : counted(known, say.covered), ...more] = said
  return {
    gaps: first,
    notes: [
      ...more,
      ...(rest.length > 0 ? [counted(rest.length, say.rests, { known })] : []),
      ...(unknown.length > 0 && known > 0 ? [fill(say.unknown, { fields: naming(unknown) })] : []),
      ...(calibrated ? [] : [fill(say.rough, { n: people })]),
    ],
  }
}
