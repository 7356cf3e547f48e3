import type { Answers, Position } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

const prefix: ReadonlySet<string> = new Set(twoHats1.pairs.slice(0, 10).map(({ id }) => id))

/** Nothing is answered beyond the first ten pairs: a position, and no more. Fewer answers are provisional instead. */
export const isShort = (answers: Answers<ItemId>, { provisional }: Position): boolean =>
  !provisional && Object.keys(answers).every((id) => prefix.has(id))
