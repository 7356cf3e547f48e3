import { expect } from 'vitest'
import { type Result, score } from '../src/index.ts'
import { modelled, nobody } from './test-instrument.ts'

export type Five = readonly [number | null, number | null, number | null, number | null, number | null]

/** A Result of which only the cells matter: team and project, in the order of the activities. */
export function person(forTeam: Five | number, forProject: Five | number): Result {
  const at = (cells: Five | number, place: number) =>
    typeof cells === 'number' ? cells : (cells[place] ?? null)
  const [block, unblock, redirect, decide, show] = [0, 1, 2, 3, 4].map((place) => ({
    team: at(forTeam, place),
    project: at(forProject, place),
  }))
  if (!block || !unblock || !redirect || !decide || !show) return expect.fail('five cells')
  return { ...score(modelled, nobody), cells: { block, unblock, redirect, decide, show } }
}
