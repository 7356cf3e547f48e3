import { bipolar, estimate } from './estimate.ts'
import { anchoredMoments } from './moments.ts'
import type { Tally } from './tally.ts'
import type { Estimate, Position } from './types.ts'
import { sideOf } from './verdicts.ts'
import { mostProbable, zonesOf } from './zones.ts'

/** With fewer answered pairs there is no position. */
export const POSITION_FROM = 5

/** With fewer answered pairs a position is provisional. */
export const FIRM_FROM = 10

/** With fewer activities that have an answered pair a position is provisional. */
export const FIRM_ACTIVITIES = 4

/**
 * The overall position: 100 times the anchored mean of the keyed answers, −100 (team) to 100 (project).
 *
 * | answered pairs | activities with an answered pair | position |
 * |---|---|---|
 * | 0 – 4 | any | `null` |
 * | 5 – 9 | any | provisional |
 * | from 10 | 1 – 3 | provisional |
 * | from 10 | 4 – 5 | firm |
 *
 * The value itself takes only + − × ÷, and so is the same on every machine.
 */
export function position(answers: Tally, activitiesAnswered: number, total: number): Position | null {
  if (answers.n < POSITION_FROM) return null
  const overall = estimate(anchoredMoments(answers), bipolar, answers.n, total)
  return toPosition(overall, activitiesAnswered)
}

/** Whether a position is provisional: of so many answered pairs, in so many activities. */
export function isProvisional(answered: number, activitiesAnswered: number): boolean {
  return answered < FIRM_FROM || activitiesAnswered < FIRM_ACTIVITIES
}

/** An estimate on the spectrum, with its zones and side. */
export function toPosition(overall: Estimate, activitiesAnswered: number): Position {
  const zones = zonesOf(overall.alpha, overall.beta)
  return {
    ...overall,
    zone: mostProbable(zones),
    zones,
    side: sideOf(overall.aboveMiddle),
    sideProbability: overall.aboveMiddle,
    provisional: isProvisional(overall.answered, activitiesAnswered),
  }
}
