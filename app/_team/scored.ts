import { type Answers, itemIds, type Result, score } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Candidate } from './member.ts'

const results = new WeakMap<Answers<ItemId>, Result>()

/** The Result of somebody's answers, computed once. */
export function resultOf({ answers }: Pick<Candidate, 'answers'>): Result {
  const known = results.get(answers)
  if (known) return known
  const result = score(twoHats1, answers)
  results.set(answers, result)
  return result
}

/** Ids of the short form: position only. */
const short = new Set<string>(twoHats1.pairs.slice(0, twoHats1.shortForm).map(({ id }) => id))

/** Whether nothing outside the short form was touched. */
export const isShortForm = ({ answers }: Pick<Candidate, 'answers'>): boolean =>
  itemIds(twoHats1).every((id) => answers[id] === undefined || short.has(id))
