import { CHOICES } from '../answers/choices.ts'
import type { Answer } from '../answers/types.ts'
import type { Activity, Objective } from '../instrument/types.ts'
import { activities } from '../instrument/vocabulary.ts'
import { ofActivities, ofObjectives } from './of-each.ts'
import type { Plan } from './plan.ts'
import type { Tally } from './tally.ts'
import type { Cells } from './types.ts'

/** How far a pair mean of ±1 moves a cell's share of the activity's intensity. A design guess (MODEL §6). */
export const PAIR_WEIGHT = 0.35

/** Weight of the cell itself; the rest is the person's mean over the activities, for that objective. A design guess. */
export const CELL_WEIGHT = 0.6

/**
 * How much each objective is served within each activity, 0..1, `null` where its frequency is unanswered:
 * m = ½·[x + clamp01(I ± .35·p)], cell = .6·m + .4·(mean of the objective's m over the activities that have one).
 *
 * x is the frequency answer on 0..1, I the mean of the activity's one or two answered frequencies, p the raw mean of
 * its keyed pairs (0 without any), + for the project, − for the team.
 */
export function cells(
  { placesOf }: Plan,
  given: readonly Answer[],
  pairs: Readonly<Record<Activity, Tally>>,
  frequencies: Readonly<Record<Activity, Tally>>,
): Cells {
  const raw = ofActivities((activity) => {
    // From −1..1 to 0..1.
    const intensity = (1 + mean(frequencies[activity])) / 2
    const moved = PAIR_WEIGHT * mean(pairs[activity])
    const { team, project } = placesOf[activity]
    return {
      team: cell(given[team] ?? null, intensity - moved),
      project: cell(given[project] ?? null, intensity + moved),
    }
  })

  function shrinkToMean(objective: Objective): Record<Activity, number | null> {
    let sum = 0
    let n = 0
    for (const name of activities) {
      const cell = raw[name][objective]
      if (cell === null) continue
      sum += cell
      n += 1
    }
    const level = mean({ sum, n })
    return ofActivities((activity) => {
      const cell = raw[activity][objective]
      return cell === null ? null : CELL_WEIGHT * cell + (1 - CELL_WEIGHT) * level
    })
  }
  const served = ofObjectives(shrinkToMean)
  return ofActivities((activity) => ofObjectives((objective) => served[objective][activity]))
}

function cell(answer: Answer, share: number): number | null {
  return answer === null ? null : (answer / (CHOICES - 1) + Math.min(1, Math.max(0, share))) / 2
}

/** 0 without any value. */
function mean({ sum, n }: Pick<Tally, 'n' | 'sum'>): number {
  return sum / Math.max(1, n)
}
