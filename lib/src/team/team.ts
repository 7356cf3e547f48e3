import type { Activity, Objective } from '../instrument/types.ts'
import { activities, objectives } from '../instrument/vocabulary.ts'
import { ofActivities, ofObjectives } from '../score/of-each.ts'
import type { Result } from '../score/types.ts'
import { coverage } from './coverage.ts'
import { hats } from './hats.ts'
import { roleCoverage } from './role-coverage.ts'
import { gapIndex, overlap } from './shortfall.ts'
import type { Team } from './types.ts'

/** For so many people the probabilities of a gap were calibrated. */
export const CALIBRATED_PEOPLE = /* @__PURE__ */ Object.freeze([2, 3] as const)

/**
 * What the people on one project cover together, from their Results: coverage of every cell, the gap index, the overlap,
 * and how the two roles are spread. The order of people matters only for the order of `roles`.
 *
 * For two or three people the probabilities are calibrated by simulation; for others say "probably".
 *
 * @param results one a person, of one instrument
 * @returns what they cover; everything is `null` where nobody answered
 * @example
 * ```ts
 * import { parseAnswers, score } from 'two-hats'
 * import { team } from 'two-hats/team'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-team': 4, 'block-project': 0 })
 * if (gate.ok) console.log(team([score(twoHats1, gate.answers)]).coverage.block.team?.status)
 * // covered
 * ```
 */
export function team(results: readonly Result[]): Team {
  const cellsOf = (activity: Activity, objective: Objective) =>
    results.map(({ cells }) => cells[activity][objective])
  const all = activities.flatMap((activity) =>
    objectives.map((objective) => ({ activity, cells: cellsOf(activity, objective) })),
  )
  const [fewest, most] = CALIBRATED_PEOPLE
  const roles = results.map(({ cells }) => roleCoverage(cells))
  return {
    people: results.length,
    calibrated: results.length >= fewest && results.length <= most,
    coverage: ofActivities((activity) =>
      ofObjectives((objective) => coverage(activity, cellsOf(activity, objective))),
    ),
    gapIndex: gapIndex(all),
    overlap: overlap(all),
    roles,
    ...hats(roles),
  }
}
