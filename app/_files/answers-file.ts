import { type Answers, itemIds, type Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

/** Everything about one survey: what was answered, and what the library makes of it. */
export interface AnsweredSurvey {
  /** The day it is saved (ISO 8601). */
  readonly date: string
  readonly role: Role | null
  readonly answers: Answers<ItemId>
  readonly result: Result
}

/**
 * Which side is which, in one line that a table can hold: positions are towards the team below 0, and an answer to a pair
 * counts from the left (0 much more the left, 4 much more the right).
 */
export const sides = `-100 team; 100 project; right is project in ${twoHats1.pairs
  .filter(({ right }) => right === 'project')
  .map(({ id }) => id)
  .join(' ')}`

/** The text of a JSON file that the command line reads as it is: answers, result, and which instrument they belong to. */
export const answersFile = ({ date, role, answers, result }: AnsweredSurvey): string =>
  `${JSON.stringify({ format: 'two-hats-answers', schema: 1, date, role, sides, answers: inOrder(answers), result }, null, 2)}\n`

/** Answers in the order of the instrument, so that the same answers are the same text. */
export const inOrder = (answers: Answers<ItemId>): Answers<ItemId> =>
  Object.fromEntries(
    itemIds(twoHats1).flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  ) as Answers<ItemId>
