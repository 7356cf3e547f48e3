import type { Activity, Objective } from '../instrument/types.ts'
import { ofActivities, ofObjectives } from '../score/of-each.ts'
import type { Position, Result } from '../score/types.ts'
import { team } from './team.ts'
import type { Coverage } from './types.ts'
import { variance } from './variance.ts'

/** Standard errors from which on a team has moved more than its measurement errs: 5 % in each tail. */
export const TEAM_MOVED_FROM = 1.645

/** The mean of the positions that are known. */
export interface MeanPosition {
  /** −100..100, unrounded. */
  readonly value: number
  /** v = Σ var_i / n², of the measurement alone; on the scale of `value`, squared. */
  readonly variance: number
  /** n: people with a position. */
  readonly people: number
}

/** A team at two times. What cannot be computed is `null`. */
export interface TeamComparison {
  readonly before: MeanPosition | null
  readonly after: MeanPosition | null
  /** m₂ − m₁, −200..200; positive towards the project. */
  readonly difference: number | null
  /** How far the difference may come from measurement alone: 1.645 √(v₁ + v₂). */
  readonly margin: number | null
  /** |m₂ − m₁| ≥ margin. */
  readonly moved: boolean | null
  /** What the people of each time cover, cell by cell. */
  readonly cells: Readonly<
    Record<
      Activity,
      Readonly<Record<Objective, { readonly before: Coverage | null; readonly after: Coverage | null }>>
    >
  >
}

/**
 * What has changed between two rounds of a team: the mean of positions with the error of measurement alone, and the ten
 * cells before and after.
 *
 * var_i = 40,000·αβ/((α + β)²(α + β + 1)) of each person's Beta; v = Σ var_i/n²; moved if |m₂ − m₁| ≥ 1.645 √(v₁ + v₂).
 * Nobody needs to have answered twice: that other people answered is in no number here, and has to be said.
 *
 * @param before the earlier Results, one a person, in any order
 * @param after the later ones
 * @returns what has changed, or `null` where not all are of one instrument version
 * @example
 * ```ts
 * import { parseAnswers, score } from 'two-hats'
 * import { compareTeams } from 'two-hats/team'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2])))
 * if (!gate.ok) throw new Error(gate.issues[0]?.message)
 * const result = score(twoHats1, gate.answers)
 * console.log(compareTeams([result], [result, result])?.moved)
 * // false
 * ```
 */
export function compareTeams(before: readonly Result[], after: readonly Result[]): TeamComparison | null {
  if (new Set([...before, ...after].map(({ instrument }) => instrument.version)).size > 1) return null
  const [first, second] = [meanPosition(before), meanPosition(after)]
  const [covered, covers] = [team(before).coverage, team(after).coverage]
  return {
    before: first,
    after: second,
    ...compareMeans(first, second),
    cells: ofActivities((activity) =>
      ofObjectives((objective) => ({
        before: covered[activity][objective],
        after: covers[activity][objective],
      })),
    ),
  }
}

/**
 * Whether a mean has moved by more than its measurement errs: |m₂ − m₁| ≥ 1.645 √(v₁ + v₂). For a round of which only the
 * mean was kept.
 *
 * @param before the earlier mean
 * @param after the later one
 * @returns difference (−200..200), margin (0 or more) and whether it moved; all `null` where a mean is not known
 * @example
 * ```ts
 * import { compareMeans } from 'two-hats/team'
 *
 * const [before, after] = [0, 60].map((value) => ({ value, variance: 450, people: 3 }))
 * console.log(compareMeans(before ?? null, after ?? null).moved)
 * // true
 * ```
 */
export function compareMeans(
  before: MeanPosition | null,
  after: MeanPosition | null,
): Pick<TeamComparison, 'difference' | 'margin' | 'moved'> {
  if (before === null || after === null) return { difference: null, margin: null, moved: null }
  const difference = after.value - before.value
  const margin = TEAM_MOVED_FROM * Math.sqrt(before.variance + after.variance)
  return { difference, margin, moved: Math.abs(difference) >= margin }
}

/**
 * The mean of the positions that are known, with v = Σ var_i/n² of the measurement alone.
 *
 * @param results one a person, in any order
 * @returns value −100..100, unrounded; `null` where nobody has a position
 * @example
 * ```ts
 * import { parseAnswers, score } from 'two-hats'
 * import { meanPosition } from 'two-hats/team'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2])))
 * if (!gate.ok) throw new Error(gate.issues[0]?.message)
 * console.log(meanPosition([score(twoHats1, gate.answers)])?.value)
 * // 0
 * ```
 */
export function meanPosition(results: readonly Result[]): MeanPosition | null {
  const positions = results.flatMap(({ position }) => (position === null ? [] : [position]))
  const people = positions.length
  if (people === 0) return null
  const sum = (of: (position: Position) => number) =>
    positions.reduce((total, position) => total + of(position), 0)
  return { value: sum(({ value }) => value) / people, variance: sum(variance) / people ** 2, people }
}
