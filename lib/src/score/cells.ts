import type { Answers } from '../answers/types.ts'
import type { Activity, Instrument, Objective } from '../instrument/types.ts'
import { activities } from '../instrument/vocabulary.ts'
import { choices, keyedAnswers } from './keyed-answer.ts'
import type { Cells } from './types.ts'

/** How far a pair mean of ±1 moves a cell's share of the activity's intensity. A design guess (MODEL §6). */
export const PAIR_WEIGHT = 0.35

/** Weight of the cell itself; the rest is the person's mean over the activities, for that objective. A design guess. */
export const CELL_WEIGHT = 0.6

type Row = Record<Activity, number | null>

/**
 * How much each objective is served within each activity, 0..1, `null` where its frequency is unanswered:
 * m = ½·[x + clamp01(I ± .35·p)], cell = .6·m + .4·(mean of the objective's m over the activities that have one).
 *
 * x is the frequency answer on 0..1, I the mean of the activity's one or two answered frequencies, p the raw mean of
 * its keyed pairs (0 without any), + for the project, − for the team.
 */
export function cells<Id extends string>(instrument: Instrument<Id>, answers: Answers<Id>): Cells {
  const served = {
    team: shrunken(ofActivities((activity) => raw(instrument, answers, activity, 'team'))),
    project: shrunken(ofActivities((activity) => raw(instrument, answers, activity, 'project'))),
  } satisfies Record<Objective, Row>
  return ofActivities((activity) => ({ team: served.team[activity], project: served.project[activity] }))
}

/** A record over the five activities, in their order. */
export function ofActivities<T>(make: (activity: Activity) => T): Record<Activity, T> {
  return Object.fromEntries(activities.map((activity) => [activity, make(activity)])) as Record<Activity, T>
}

function raw<Id extends string>(
  { pairs, frequencies }: Instrument<Id>,
  answers: Answers<Id>,
  activity: Activity,
  objective: Objective,
): number | null {
  const ofActivity = (item: { readonly activity: Activity }) => item.activity === activity
  const asked = frequencies.filter(ofActivity)
  const [own] = choices(
    asked.filter((item) => item.objective === objective),
    answers,
  )
  if (own === undefined) return null
  const intensity = mean(choices(asked, answers)) / 4
  const lean = mean(keyedAnswers(pairs.filter(ofActivity), answers))
  const share = intensity + (objective === 'project' ? PAIR_WEIGHT : -PAIR_WEIGHT) * lean
  return (own / 4 + Math.min(1, Math.max(0, share))) / 2
}

function shrunken(row: Row): Row {
  const level = mean(Object.values(row).filter((cell) => cell !== null))
  return ofActivities((activity) => {
    const cell = row[activity]
    return cell === null ? null : CELL_WEIGHT * cell + (1 - CELL_WEIGHT) * level
  })
}

/** 0 without any value. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
