import type { Activity } from '../instrument/types.ts'
import { MARK } from './mark.ts'

/** The cells of all people within one activity, for one objective. */
export interface CellOfAll {
  readonly activity: Activity
  readonly cells: readonly (number | null)[]
}

/**
 * Gap index: how far the best person falls short of the mark, as a share of the mark, averaged over the known cells: max(0,
 * mark − C)/mark, 0..1. `null` where no cell is known.
 */
export function gapIndex(all: readonly CellOfAll[]): number | null {
  return averageCells(all, (mark, best) => Math.max(0, mark - best) / mark)
}

/**
 * Overlap: how far the second-best person exceeds the mark, averaged over the known cells: max(0, c₍₂₎ − mark)/(1 − mark),
 * 0..1. A cell that one person answered has no overlap; `null` where no cell is known.
 */
export function overlap(all: readonly CellOfAll[]): number | null {
  return averageCells(all, (mark, _, second) => Math.max(0, second - mark) / (1 - mark))
}

function averageCells(
  all: readonly CellOfAll[],
  of: (mark: number, best: number, second: number) => number,
): number | null {
  const parts = all.flatMap(({ activity, cells }) => {
    const [best, second = 0] = cells.filter((cell) => cell !== null).sort((a, b) => b - a)
    return best === undefined ? [] : of(MARK[activity], best, second)
  })
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length
}
