import { sumOf } from './averages.ts'

/** Analysis of variance of targets × raters. */
export interface MeanSquares {
  readonly targets: number
  readonly raters: number
  /** Between targets. */
  readonly between: number
  /** Within targets, raters and residual together. */
  readonly within: number
  /** Between raters. */
  readonly columns: number
  readonly residual: number
}

/** Mean squares of a complete table, rows targets and columns raters; `null` below two of either. */
export function meanSquares(table: readonly (readonly number[])[]): MeanSquares | null {
  const n = table.length
  const k = table[0]?.length ?? 0
  if (n < 2 || k < 2) return null
  const grand = sumOf(table.flat()) / (n * k)
  const rows = table.map((row) => sumOf(row) / k)
  const columns = Array.from({ length: k }, (_, j) => sumOf(table.map((row) => row[j] ?? 0)) / n)
  const squares = (means: readonly number[]) => sumOf(means.map((mean) => (mean - grand) ** 2))
  const within = table.map((row, i) => sumOf(row.map((x) => (x - (rows[i] ?? 0)) ** 2)))
  const residual = table.map((row, i) =>
    sumOf(row.map((x, j) => (x - (rows[i] ?? 0) - (columns[j] ?? 0) + grand) ** 2)),
  )
  return {
    targets: n,
    raters: k,
    between: (k * squares(rows)) / (n - 1),
    within: sumOf(within) / (n * (k - 1)),
    columns: (n * squares(columns)) / (k - 1),
    residual: sumOf(residual) / ((n - 1) * (k - 1)),
  }
}
