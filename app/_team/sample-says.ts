import { team } from 'two-hats/team'
import { teamSentence } from '../_findings/team-sentence.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { sampleTeam } from './sample-team.ts'
import { resultOf } from './scored.ts'
import { decodeTeam } from './team-link.ts'

/** What is said of the made-up team, a sentence after the other. */
export function sampleSays(words: TeamWords): string {
  const link = decodeTeam(sampleTeam)
  if (!link.ok) throw new Error(link.code)
  const names = link.people.map(({ name }) => name)
  const { roles, gaps, notes } = teamSentence(team(link.people.map(resultOf)), names, words)
  return [roles, gaps, ...notes].join(' ')
}
