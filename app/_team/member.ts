import { type Answers, itemIds } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

/** Somebody on the project, or, with `about`, somebody who answered about a person on it. */
export interface Member {
  /** Stays the same for as long as the team is kept; unnamed people are numbered by it. */
  readonly id: number
  /** As the person typed it, or `''`. Text, never markup. */
  readonly name: string
  readonly answers: Answers<ItemId>
  /** Whom the answers are about, when not the person who gave them. */
  readonly about: string | null
}

/** Somebody who is not on the team yet. */
export type Candidate = Omit<Member, 'id'>

/** No more people than this, those who answered about somebody included. */
export const MOST_PEOPLE = 60

const ids = itemIds(twoHats1)

/** Equal for equal answers about the same person, whoever gave them. */
export const answersKey = ({ answers, about }: Candidate): string =>
  `${ids.map((id) => (answers[id] === undefined ? 'u' : String(answers[id]))).join(' ')} ${about ?? ''}`

export const isOnTeam = ({ about }: Candidate): boolean => about === null
