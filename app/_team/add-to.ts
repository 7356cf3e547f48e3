import { answersKey, type Candidate, type Member, MOST_PEOPLE } from './member.ts'
import type { SavedTeam } from './saved-team.ts'

/** What became of those who were to be added. */
export interface AddOutcome {
  readonly added: readonly Member[]
  /** Not added: the same answers are there already, by this member. */
  readonly duplicates: readonly { readonly candidate: Candidate; readonly of: Member }[]
  /** Not added: there is no more room. */
  readonly over: readonly Candidate[]
}

/** A team with people added, in their order; the same answers only when told so (`again`), and never beyond 60. */
export function addTo(
  team: SavedTeam,
  candidates: readonly Candidate[],
  again = false,
): { readonly team: SavedTeam; readonly outcome: AddOutcome } {
  const people = [...team.people]
  const seen = new Map(people.map((member) => [answersKey(member), member]))
  const added: Member[] = []
  const duplicates: { candidate: Candidate; of: Member }[] = []
  const over: Candidate[] = []
  let next = team.next
  for (const candidate of candidates) {
    const key = answersKey(candidate)
    const of = seen.get(key)
    if (of && !again) duplicates.push({ candidate, of })
    else if (people.length >= MOST_PEOPLE) over.push(candidate)
    else {
      const { name, answers, about } = candidate
      const member: Member = { id: next++, name, answers, about }
      people.push(member)
      added.push(member)
      seen.set(key, member)
    }
  }
  return { team: { people, next }, outcome: { added, duplicates, over } }
}
