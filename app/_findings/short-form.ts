import type { Answers, Position } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

const prefix: ReadonlySet<string> = new Set(twoHats1.pairs.slice(0, twoHats1.shortForm).map(({ id }) => id))

/** Nothing is answered beyond the pairs of the short form: a position, and no more. Fewer answers are provisional instead. */
export const isShort = (answers: Answers<ItemId>, { provisional }: Position): boolean =>
  !provisional && Object.keys(answers).every((id) => prefix.has(id))
