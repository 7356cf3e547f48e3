import { reaches } from './reaches.ts'
import type { RoleCoverage, Team } from './types.ts'

/** Both roles are backed where two people reach this in one objective each. A design guess (MODEL §6). */
export const BACKED_FROM = 0.5

/** How the two roles are spread over the people. */
export type Hats = Pick<
  Team,
  'dedicated' | 'doubleHatted' | 'separation' | 'bothRolesBacked' | 'oneWearsBoth'
>

/**
 * A = max over two different people of min(R_project(p), R_team(q)); M = max over one person of min(R_project, R_team); S
 * = A − M. A role that is not known is no candidate.
 *
 * | | |
 * |---|---|
 * | A ≥ .50 | `bothRolesBacked` |
 * | S < 0, or one person | `oneWearsBoth` |
 */
export function hats(roles: readonly RoleCoverage[]): Hats {
  // The best for the team beside somebody is the best of all, or the second where that is the same person.
  const [first, second] = roles
    .filter(({ team }) => team !== null)
    .sort((a, b) => (b.team ?? 0) - (a.team ?? 0))
  const pairs = roles.flatMap((one) => {
    const other = one === first ? second : first
    return other === undefined ? [] : backed(one, other)
  })
  const dedicated = largest(pairs)
  const doubleHatted = largest(roles.flatMap((one) => backed(one, one)))
  const separation = dedicated === null || doubleHatted === null ? null : dedicated - doubleHatted
  const alone = roles.length === 1
  return {
    dedicated,
    doubleHatted,
    separation,
    bothRolesBacked: dedicated === null ? (alone ? false : null) : reaches(dedicated, BACKED_FROM),
    oneWearsBoth: separation === null ? (alone ? true : null) : !reaches(separation, 0),
  }
}

function backed({ project }: RoleCoverage, { team }: RoleCoverage): number[] {
  return project === null || team === null ? [] : [Math.min(project, team)]
}

function largest(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value))
}
