import type { Answers, Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'

/** Of what findings are made. */
export interface Subject {
  readonly answers: Answers<ItemId>
  readonly result: Result
  readonly role: Role | null
  /** Whether it is said to the person who answered. */
  readonly own: boolean
  /** Whom the answers are about, when somebody else gave them. */
  readonly about?: string | null
}
