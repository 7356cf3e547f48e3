import { fill } from '../_messages/fill.ts'
import type { Member } from './member.ts'
import type { TeamWords } from './team-words.ts'

/** How a person is called on the page: the name given, or "Person 3". */
export const nameOf = ({ id, name }: Pick<Member, 'id' | 'name'>, words: TeamWords): string =>
  name || fill(words.team.personName, { n: id })
