import type { Activity, Attribute, Objective } from '../instrument/types.ts'
import type { QualityFlag } from '../quality/quality.ts'
import type { Zone } from './zones.ts'

/** Where a mean of answers lies on a scale, and how firmly. */
export interface Estimate {
  /** −100..100 for a position, 0..100 for an attribute or an intensity; unrounded. */
  readonly value: number
  /** 90 % interval, on the scale of `value`. */
  readonly interval: readonly [low: number, high: number]
  /** First parameter of the Beta density over the scale mapped to 0..1. */
  readonly alpha: number
  /** Second parameter of the Beta density over the scale mapped to 0..1. */
  readonly beta: number
  /** Probability, 0..1, that the value lies above the middle of its scale (0, or 50). */
  readonly aboveMiddle: number
  readonly answered: number
  readonly total: number
}

/** The overall position between tech lead (−100) and technical PM (+100). */
export interface Position extends Estimate {
  /** The most probable zone; of equally probable ones the one nearer to balanced. */
  readonly zone: Zone
  /** Probability of each zone; they sum to 1. */
  readonly zones: Readonly<Record<Zone, number>>
  /** The side that may be claimed (probability at least .90), or `null`. */
  readonly side: Objective | null
  /** Probability of the project side, 0..1. */
  readonly sideProbability: number
  /** True with fewer than 10 answered pairs, or fewer than 4 activities with an answered pair. */
  readonly provisional: boolean
}

/** How much one objective is served within each activity, 0..1, or `null` where its frequency is unanswered. */
export type Cells = Readonly<Record<Activity, Readonly<Record<Objective, number | null>>>>

/** Everything one set of answers says. Plain JSON, unrounded; what cannot be computed is `null`. */
export interface Result {
  readonly instrument: { readonly id: 'two-hats'; readonly version: number; readonly hash: string }
  /** Answers given, over all parts; "not faced" is not an answer. */
  readonly answered: number
  readonly total: number
  readonly position: Position | null
  readonly activities: Readonly<Record<Activity, Estimate | null>>
  readonly attributes: Readonly<Record<Attribute, Estimate | null>>
  readonly intensity: Readonly<Record<Activity, Estimate | null>>
  readonly cells: Cells
  readonly quality: readonly QualityFlag[]
}
