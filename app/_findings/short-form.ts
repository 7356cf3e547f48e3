import { type Answers, activities, type Position } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

const prefix: ReadonlySet<string> = new Set(twoHats1.pairs.slice(0, twoHats1.shortForm).map(({ id }) => id))

/** The page of the survey on which pairs come that are not in the short form. */
export const roundBeyond = `round-${twoHats1.shortForm / activities.length + 1}`

/** Nothing is answered beyond the pairs of the short form: a position, and no more. Fewer answers are provisional instead. */
export const isShort = (answers: Answers<ItemId>, { provisional }: Position): boolean =>
  !provisional && Object.keys(answers).every((id) => prefix.has(id))
