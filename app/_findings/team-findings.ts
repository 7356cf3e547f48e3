import type { Team } from 'two-hats/team'
import { coverageFinding } from './coverage-finding.ts'
import { holdsFinding } from './holds-finding.ts'
import { lossesFinding } from './losses-finding.ts'
import { type NamedResult, peopleFinding } from './people-finding.ts'
import { rolesFinding } from './roles-finding.ts'
import { teamSentence } from './team-sentence.ts'
import type { TeamWords } from './team-words.ts'

export type TeamFindings = ReturnType<typeof teamFindings>

/** Everything that is said of people together, in the order of `team.roles`. */
export const teamFindings = (people: readonly NamedResult[], team: Team, words: TeamWords) => ({
  /** `null` for one person: a team starts at two. */
  headline:
    team.people < 2
      ? null
      : teamSentence(
          team,
          people.map(({ name }) => name),
          words,
        ),
  coverage: coverageFinding(people, team, words),
  losses: lossesFinding(team, words),
  holds: holdsFinding(people, words),
  people: peopleFinding(people, team, words),
  roles: rolesFinding(team, words),
})
