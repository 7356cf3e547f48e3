import { CHOICES } from '../answers/choices.ts'
import type { Instrument } from '../instrument/types.ts'
import { activities, objectives } from '../instrument/vocabulary.ts'
import { CELL_WEIGHT, PAIR_WEIGHT } from '../score/cells.ts'
import { MARK } from '../team/mark.ts'

/** With more pairs about one activity cells would have more values than a table should have rows. */
const MOST_PAIRS = 6

/**
 * Cells as whole numbers of 1/`whole`: 1/288,000 for up to four pairs an activity. All that enters a cell is rational, and
 * so a sum or a comparison in SQL is exact.
 *
 * With x and I in quarters, p = P/2n of n pairs and the sum P of their doubled keyed answers: a share I ± .35·p is a whole
 * number of 1/`share`, m = ½(x + share) of 1/`served` = 1/(2·`share`), and c = .6·m + .4·Σm/k of 1/`whole`.
 */
export interface CellUnits {
  readonly share: number
  readonly served: number
  readonly whole: number
  /** What one doubled keyed answer moves a share by, of so many answered pairs; whole for 1 to `pairs`. */
  readonly lean: (answered: number) => number
  /** Most pairs about one activity. */
  readonly pairs: number
  /** What one `served` of a cell weighs in it. */
  readonly own: number
  /** What one `served` of the sum over so many known activities weighs in a cell. */
  readonly level: (known: number) => number
}

/** Throws a `RangeError` for an instrument with too many pairs about one activity. */
export function cellUnits({ pairs }: Instrument): CellUnits {
  const most = Math.max(...activities.map((name) => pairs.filter(({ activity }) => activity === name).length))
  if (most > MOST_PAIRS) {
    throw new RangeError(`There are ${most} pairs about one activity; expected at most ${MOST_PAIRS}.`)
  }
  const counts = upTo(most)
  const known = upTo(activities.length)
  const [a, b] = fraction(PAIR_WEIGHT)
  const [, d] = fraction(CELL_WEIGHT)
  const marks = Object.values(MARK).map((mark) => fraction(mark)[1])
  const share = multiple([objectives.length * (CHOICES - 1), ...counts.map((n) => 2 * n * b)])
  const served = 2 * share
  const whole = multiple([...known.map((k) => k * d * served), ...marks])
  return {
    ...{ share, served, whole, pairs: most },
    lean: (answered) => (share * a) / (2 * answered * b),
    own: Math.round((whole * CELL_WEIGHT) / served),
    level: (answered) => Math.round((whole * (1 - CELL_WEIGHT)) / (served * answered)),
  }
}

/** The numbers 1 to n. */
export function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, at) => at + 1)
}

/** A decimal such as .35 in lowest terms: 7 and 20. */
function fraction(decimal: number): readonly [number, number] {
  const hundredths = Math.round(100 * decimal)
  const shared = divisor(hundredths, 100)
  return [hundredths / shared, 100 / shared]
}

export function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

function multiple(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => (one * other) / divisor(one, other), 1)
}
