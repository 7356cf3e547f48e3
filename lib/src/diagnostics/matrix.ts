/** Answers of many people, or ratings by many: one row each, one column an item; `null` where there is none. */
export type Matrix = readonly (readonly (number | null)[])[]

/** The same, item by item, NaN where there is none: of 300,000 people the pairs of items are walked along memory. */
export type Columns = readonly Float64Array[]

/** What was answered, in order. */
export function given(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}

/** All columns of a matrix. */
export function columnsOf(matrix: Matrix): Columns {
  const columns = (matrix[0] ?? []).map(() => new Float64Array(matrix.length))
  for (const [row, answers] of matrix.entries()) {
    for (const [item, column] of columns.entries()) column[row] = answers[item] ?? Number.NaN
  }
  return columns
}

/** How much of `columns` each person answered. */
export const countsOf = (columns: Columns): Float64Array => sums(columns, () => 1)

/** The mean of what each person answered of `columns`, NaN where that is nothing. */
export function meansOf(columns: Columns): Float64Array {
  const counts = countsOf(columns)
  return sums(columns, (answer) => answer).map((sum, row) => sum / (counts[row] ?? 0))
}

/** Of each person the sum of what is made of the answers. */
function sums(columns: Columns, of: (answer: number) => number): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns) {
    for (let row = 0; row < sums.length; row++) {
      const answer = column[row] ?? Number.NaN
      if (!Number.isNaN(answer)) sums[row] = (sums[row] ?? 0) + of(answer)
    }
  }
  return sums
}

/** Those with two answers or more. One answer says nothing about how items go together. */
export function informative(columns: Columns): Columns {
  const counts = countsOf(columns)
  return columns.map((column) => filterRows(column, (row) => (counts[row] ?? 0) >= 2))
}

/** What was answered in a column, in order. */
export function answeredIn(column: Float64Array): Float64Array {
  return filterRows(column, (row) => !Number.isNaN(column[row]))
}

/** The rows of a column that pass. The engine's own `filter` of such arrays takes ten times as long. */
function filterRows(column: Float64Array, passes: (row: number) => boolean): Float64Array {
  const rows = new Float64Array(column.length)
  let length = 0
  for (let row = 0; row < column.length; row++) {
    if (passes(row)) rows[length++] = column[row] ?? Number.NaN
  }
  return rows.subarray(0, length)
}
