import { type Activity, activities, type Objective, type Result } from 'two-hats'
import type { ActivityRow } from '../_charts/activity-chart.tsx'
import { tenth } from '../_messages/number.ts'
import { claimedLean } from './lean.ts'

interface Words {
  readonly names: Readonly<Record<Activity, string>>
  readonly lean: Readonly<Record<Objective, string>>
  readonly both: string
}

/** The answered activities of a Result as rows; "leans" only where its probability allows it. */
export function activityRows(result: Result, { names, lean, both }: Words): readonly ActivityRow[] {
  return activities.flatMap((activity) => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const side = claimedLean(estimate)
    return {
      activity,
      name: names[activity],
      value: estimate.value,
      interval: estimate.interval,
      lean: side,
      valueText: tenth(estimate.value),
      says: side === null ? both : lean[side],
    }
  })
}
