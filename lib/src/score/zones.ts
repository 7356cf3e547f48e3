import { betaLower } from '../math/beta-lower.ts'
import type { Zone } from './types.ts'

/** Positions of smaller size are balanced. */
export const BALANCED_WITHIN = 15

/** Positions of larger size put one objective first. */
export const FIRST_BEYOND = 50

/**
 * Probability of each zone of the position, from the Beta density of the position mapped to 0..1; they sum to 1.
 *
 * | position | zone |
 * |---|---|
 * | −100 … −50 | team-first |
 * | −50 … −15 | leans-team |
 * | −15 … 15 | balanced |
 * | 15 … 50 | leans-project |
 * | 50 … 100 | project-first |
 *
 * A bound itself has no probability. Both sides are lower tails of their own end, so that α and β exchanged mirror the
 * record to the last bit.
 */
export function zonesOf(alpha: number, beta: number): Readonly<Record<Zone, number>> {
  const teamFirst = beyond(FIRST_BEYOND, alpha, beta)
  const team = beyond(BALANCED_WITHIN, alpha, beta)
  const projectFirst = beyond(FIRST_BEYOND, beta, alpha)
  const project = beyond(BALANCED_WITHIN, beta, alpha)
  return {
    'team-first': teamFirst,
    'leans-team': Math.max(0, team - teamFirst),
    balanced: Math.max(0, 1 - (team + project)),
    'leans-project': Math.max(0, project - projectFirst),
    'project-first': projectFirst,
  }
}

/** Probability of lying further out than `bound` (0..100) on the side whose parameter comes second. */
function beyond(bound: number, far: number, near: number): number {
  const x = (1 - bound / 100) / 2
  return betaLower(far, near, x, 1 - x)
}

/**
 * The most probable zone; of equally probable ones the one nearer to balanced.
 *
 * Two mirrored zones that are equally probable name neither side: what lies nearer to balanced stays, so that mirrored
 * answers always name the mirrored zone. (Cannot happen with anchored answers, whose density then peaks in the middle.)
 */
export function mostProbable(zones: Readonly<Record<Zone, number>>): Zone {
  let zone: Zone = 'balanced'
  for (const [team, project] of outwards) {
    const candidate = zones[team] > zones[project] ? team : project
    if (zones[team] !== zones[project] && zones[candidate] > zones[zone]) zone = candidate
  }
  return zone
}

const outwards = [
  ['leans-team', 'leans-project'],
  ['team-first', 'project-first'],
] as const
