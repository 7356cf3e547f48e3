import { deepFreeze } from '../instrument/deep-freeze.ts'
import { betaLower } from '../math/beta-lower.ts'

/** Positions of smaller size are balanced. */
export const BALANCED_WITHIN = 15

/** Positions of larger size put one objective first. */
export const FIRST_BEYOND = 50

/** The zones as they lie on the spectrum, from team to project, each with its bounds on the position. */
export const zones = /* @__PURE__ */ deepFreeze([
  { name: 'team-first', from: -100, until: -FIRST_BEYOND },
  { name: 'leans-team', from: -FIRST_BEYOND, until: -BALANCED_WITHIN },
  { name: 'balanced', from: -BALANCED_WITHIN, until: BALANCED_WITHIN },
  { name: 'leans-project', from: BALANCED_WITHIN, until: FIRST_BEYOND },
  { name: 'project-first', from: FIRST_BEYOND, until: 100 },
])

/** A part of the scale of positions: bounds at ±15 and ±50. */
export type Zone = (typeof zones)[number]['name']

/**
 * Probability of each zone of the position, from the Beta density of the position mapped to 0..1; they sum to 1.
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
export function mostProbable(chances: Readonly<Record<Zone, number>>): Zone {
  let zone: Zone = 'balanced'
  for (const [team, project] of outwards) {
    const candidate = chances[team] > chances[project] ? team : project
    if (chances[team] !== chances[project] && chances[candidate] > chances[zone]) zone = candidate
  }
  return zone
}

const outwards = [
  ['leans-team', 'leans-project'],
  ['team-first', 'project-first'],
] as const
