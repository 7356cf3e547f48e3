import { expect } from 'vitest'
import {
  type Calibration,
  type CalibrationOptions,
  type CalibrationStep,
  calibrate,
} from '../src/calibration/index.ts'
import type { Answer } from '../src/index.ts'
import { withMissing } from './simulated-persons.ts'

export type Matrix = readonly (readonly Answer[])[]

/** A calibration to its end, with all its steps. */
export function run(matrix: Matrix, options: CalibrationOptions = {}) {
  const steps: CalibrationStep[] = []
  const generator = calibrate(matrix, options)
  for (;;) {
    const next = generator.next()
    if (next.done === true) return { steps, end: next.value }
    steps.push(next.value)
  }
}

export function converged(end: Calibration) {
  if (end.status !== 'converged') return expect.fail(`${end.status}`)
  return end
}

/** The first answers of some of the simulated persons. */
export const few = (from: number, people: number, items: number): Matrix =>
  withMissing.slice(from, from + people).map((row) => row.slice(0, items))
