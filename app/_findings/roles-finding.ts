import type { Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { TeamWords } from './team-words.ts'

/** An index of a team, and what it means. */
export interface IndexRow {
  readonly name: string
  readonly value: string
  readonly help: string
}

/** How the two hats are spread. */
export function rolesFinding(team: Team, { language, team: { roles: say } }: TeamWords): readonly IndexRow[] {
  const { tenth } = formats(language)
  const share = (value: number | null) => (value === null ? say.unknown : tenth(100 * value))
  const verdict = (value: boolean | null) => (value === null ? say.unknown : value ? say.yes : say.no)
  const withValue = (words: { help: string; helpUnknown: string }, value: number | null) =>
    value === null ? words.helpUnknown : fill(words.help, { value: share(value) })
  const { bothRolesBacked: both, oneWearsBoth: one } = say
  return [
    { ...both, value: verdict(team.bothRolesBacked), help: withValue(both, team.dedicated) },
    { ...one, value: verdict(team.oneWearsBoth), help: withValue(one, team.doubleHatted) },
    { ...say.separation, value: share(team.separation) },
    { ...say.gapIndex, value: share(team.gapIndex) },
    { ...say.overlap, value: share(team.overlap) },
  ]
}
