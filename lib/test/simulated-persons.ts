import { readFileSync } from 'node:fs'
import type { Answer } from '../src/index.ts'

/** A golden file, read as text or as JSON of the shape the test expects. */
export const golden = (name: string): string =>
  readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')

function rows(name: string): Answer[][] {
  return golden(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').map((cell) => (cell === '' ? null : (Number(cell) as Answer))))
}

/** 400 persons × 20 pairs, activity by activity, keyed. The first three are all 0, all 4, all 2. */
export const complete = rows('sim_pairs_complete.csv')

/** The same with answers missing; the fourth person has given a single one. */
export const withMissing = rows('sim_pairs_missing.csv')
