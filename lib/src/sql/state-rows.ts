import { FIRM_ACTIVITIES, POSITION_FROM, position } from '../score/position.ts'
import type { Position } from '../score/types.ts'

/** A state that answers to pairs can be in: whole numbers, n answers, Σ 2v and Σ 4v² of the keyed answers v. */
export interface StateRow {
  /** All three in one number, of which those of single answers sum to that of all of them. */
  readonly state: number
  readonly n: number
  readonly s: number
  readonly q: number
  readonly position: Position
}

/** Adds up over answers: the state of one answer of keyed value v is `stateKey(total)(1, 2v, 4v²)`. */
export function stateKey(total: number): (n: number, s: number, q: number) => number {
  // |s| ≤ 2·total and q ≤ 4·total, so that two states never share a number.
  const base = 10 ** Math.ceil(Math.log10(4 * total + 1))
  return (n, s, q) => n * base * base + s * base + q
}

/** Every state of `POSITION_FROM` to `total` answered pairs, by n, s, q. The positions are those of `score`. */
export function stateRows(total: number): StateRow[] {
  const rows: StateRow[] = []
  const key = stateKey(total)
  for (let n = POSITION_FROM; n <= total; n++) {
    for (const [s, q] of sums(n)) {
      // The query does not say whether a position is provisional.
      const found = position({ n, sum: s / 2, squares: q / 4 }, FIRM_ACTIVITIES, total)
      if (found !== null) rows.push({ state: key(n, s, q), n, s, q, position: found })
    }
  }
  return rows
}

/**
 * What n numbers of −2..2 can sum to, with what sum of squares: `ends` of them are ±2 and `ones` are ±1, and a sum of
 * so many signs goes from all minus to all plus by twos.
 */
function sums(n: number): [s: number, q: number][] {
  const found = new Map<string, [number, number]>()
  for (let ends = 0; ends <= n; ends++) {
    for (let ones = 0; ones <= n - ends; ones++) {
      for (let s = -2 * ends - ones; s <= 2 * ends + ones; s++) {
        if (isSum(s, ends, ones)) found.set(`${s} ${4 * ends + ones}`, [s, 4 * ends + ones])
      }
    }
  }
  return [...found.values()].sort(([s1, q1], [s2, q2]) => s1 - s2 || q1 - q2)
}

/** Whether s = 2·(a sum of `ends` signs) + (a sum of `ones` signs). */
function isSum(s: number, ends: number, ones: number): boolean {
  for (let two = -ends; two <= ends; two += 2) {
    const rest = s - 2 * two
    if (Math.abs(rest) <= ones && (rest - ones) % 2 === 0) return true
  }
  return false
}
