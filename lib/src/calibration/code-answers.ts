import { CHOICES } from '../answers/choices.ts'
import type { Answer } from '../answers/types.ts'

/** Stands for "no answer" among the coded ones. */
export const MISSING = -1

/** Answers row by row, `MISSING` where there is none, of those who answered at all. */
export interface Coded {
  readonly rows: number
  readonly columns: number
  readonly answers: Int8Array
}

/** Packs the answers for the E-step; respondents without an answer are left out. */
export function codeAnswers(matrix: readonly (readonly Answer[])[]): Coded {
  const columns = matrix[0]?.length ?? 0
  const kept = matrix.filter((row) => row.some((answer) => answer !== null))
  const answers = Int8Array.from(kept.flatMap((row) => row.map((answer) => answer ?? MISSING)))
  return { rows: kept.length, columns, answers }
}

/** Columns in which some choice was made by nobody. */
export function columnsWithUnusedChoice({ rows, columns, answers }: Coded): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) => {
    const used = new Set<number>()
    for (let row = 0; row < rows; row++) used.add(answers[row * columns + column] ?? MISSING)
    used.delete(MISSING)
    return used.size < CHOICES
  })
}
