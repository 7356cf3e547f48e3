import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import type { Member } from './member.ts'

/** How a person is called on the page: the name given, or "Person 3". */
export const nameOf = ({ id, name }: Pick<Member, 'id' | 'name'>, words: TeamWords): string =>
  name || fill(words.team.personName, { n: id })
