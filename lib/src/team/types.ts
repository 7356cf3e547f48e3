import type { Activity, Objective } from '../instrument/types.ts'

/** Whether somebody backs an objective within an activity. */
export type CoverageStatus = 'covered' | 'thin' | 'likely-gap'

/** How an objective is served within an activity by the people who answered. */
export interface Coverage {
  /** The best person's cell, 0..1: a mean would hide a gap, a sum would invent help. */
  readonly value: number
  readonly status: CoverageStatus
  /** Probability, 0..1, that nobody truly reaches the mark. */
  readonly gap: number
  /** People who reach the mark; 1 is a single point of failure. */
  readonly depth: number
  /** People whose cell is known. */
  readonly answered: number
}

/** What several people on one project cover together. Unrounded; what cannot be computed is `null`. */
export interface Team {
  readonly people: number
  /** Whether the probabilities of a gap were calibrated for so many people; if not, say "probably". */
  readonly calibrated: boolean
  /** `null` where nobody answered: not known, which is no gap. */
  readonly coverage: Readonly<Record<Activity, Readonly<Record<Objective, Coverage | null>>>>
  /** 0 (every known cell reaches the mark) to 1 (none has anything); `null` where no cell is known. */
  readonly gapIndex: number | null
  /** 0 (no cell has a second person above the mark) to 1; `null` where no cell is known. */
  readonly overlap: number | null
  /** Person by person, in the order given. */
  readonly roles: readonly RoleCoverage[]
  /** A: how well two different people back one objective each, 0..1. `null` without two people to choose from. */
  readonly dedicated: number | null
  /** M: how well the best single person backs both, 0..1. */
  readonly doubleHatted: number | null
  /** S = A − M. */
  readonly separation: number | null
  /** A of .5 or more. False for one person; `null` where A is not known. */
  readonly bothRolesBacked: boolean | null
  /** S below 0, or one person only; `null` where S is not known. */
  readonly oneWearsBoth: boolean | null
}

/** How much of each objective one person serves, 0..1; `null` with fewer than four known activities. */
export type RoleCoverage = Readonly<Record<Objective, number | null>>
