/** Answers of many people, or ratings by many: one row each, one column an item; `null` where there is none. */
export type Matrix = readonly (readonly (number | null)[])[]

/** One column of a matrix. */
export function columnOf(matrix: Matrix, column: number): (number | null)[] {
  return matrix.map((row) => row[column] ?? null)
}

/** What was answered, in order. */
export function given(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}

/** Rows with two answers or more. One answer says nothing about how items go together. */
export function informative(matrix: Matrix): Matrix {
  return matrix.filter((row) => given(row).length >= 2)
}
