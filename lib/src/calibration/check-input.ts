import { CHOICES } from '../answers/choices.ts'
import { codeOf } from '../answers/issues.ts'
import { describe } from '../instrument/describe.ts'
import type { CalibrationOptions } from './types.ts'

/** Whether every row has as many answers as the first, all of them 0..4 or `null`. Throws a `RangeError` that names the place. */
export function checkMatrix(matrix: readonly (readonly unknown[])[]): void {
  const columns = matrix[0]?.length ?? 0
  for (const [row, answers] of matrix.entries()) {
    if (answers.length !== columns) {
      throw new RangeError(`Answers in row ${row} are ${answers.length}; expected ${columns}, as in row 0.`)
    }
    for (let column = 0; column < columns; column++) {
      if (codeOf(answers[column]) === null) continue
      throw new RangeError(
        `Answer in row ${row}, column ${column} is ${describe(answers[column])}; expected a whole number from 0 to ${CHOICES - 1}, or null (rows and columns from 0).`,
      )
    }
  }
}

/** Whether a calibration can be run with these. Throws a `RangeError` that names the option. */
export function checkOptions({ prior, nodes, bound, mostIterations }: Required<CalibrationOptions>): void {
  expectNumber('nodes', nodes, 'a whole number from 5', Number.isInteger(nodes) && nodes >= 5)
  expectNumber('bound', bound, 'a finite number above 0', isPositive(bound))
  const rounds = Number.isInteger(mostIterations) && mostIterations >= 1
  expectNumber('mostIterations', mostIterations, 'a whole number from 1', rounds)
  if (prior === null) return
  const { slope, intercepts } = prior
  expectNumber('prior.slope.mean', slope.mean, 'a finite number', Number.isFinite(slope.mean))
  expectNumber('prior.slope.sd', slope.sd, 'a finite number above 0', isPositive(slope.sd))
  const four = intercepts.means.length
  expectNumber('prior.intercepts.means, by length,', four, `${CHOICES - 1}`, four === CHOICES - 1)
  for (const [at, mean] of intercepts.means.entries()) {
    expectNumber(`prior.intercepts.means[${at}]`, mean, 'a finite number', Number.isFinite(mean))
  }
  expectNumber('prior.intercepts.sd', intercepts.sd, 'a finite number above 0', isPositive(intercepts.sd))
}

const isPositive = (value: number) => Number.isFinite(value) && value > 0

function expectNumber(name: string, got: unknown, expected: string, is: boolean): void {
  if (!is) throw new RangeError(`Option ${name} is ${describe(got)}; expected ${expected}.`)
}
