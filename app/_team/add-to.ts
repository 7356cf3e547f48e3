import { answersKey, type Candidate, type Member, MOST_PEOPLE } from './member.ts'

/** What became of those who were to be added. */
export interface AddOutcome {
  readonly added: readonly Member[]
  /** Not added: the same answers are there already, by this member. */
  readonly duplicates: readonly { readonly candidate: Candidate; readonly of: Member }[]
  /** Not added: there is no more room. */
  readonly over: readonly Candidate[]
}

/** What becomes of people to be added, numbered from `next` on; the same answers only when told so (`again`), never beyond 60. */
export function addTo(
  people: readonly Member[],
  candidates: readonly Candidate[],
  next: number,
  again = false,
): AddOutcome {
  const seen = new Map(people.map((member) => [answersKey(member), member]))
  const added: Member[] = []
  const duplicates: { candidate: Candidate; of: Member }[] = []
  const over: Candidate[] = []
  for (const candidate of candidates) {
    const key = answersKey(candidate)
    const of = seen.get(key)
    if (of && !again) duplicates.push({ candidate, of })
    else if (people.length + added.length >= MOST_PEOPLE) over.push(candidate)
    else {
      const { name, answers, about } = candidate
      const member: Member = { id: next + added.length, name, answers, about }
      added.push(member)
      seen.set(key, member)
    }
  }
  return { added, duplicates, over }
}
