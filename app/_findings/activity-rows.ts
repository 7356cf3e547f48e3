import { type Activity, activities, type Objective, type Result } from 'two-hats'
import { tenth } from '../_messages/number.ts'
import { claimedLean } from './lean.ts'

/** One activity, ready to draw: where its choices put it, where it would likely be, and what may be said of it. */
export interface ActivityRow {
  readonly activity: string
  readonly name: string
  readonly value: number
  readonly interval: readonly [number, number]
  readonly lean: 'team' | 'project' | null
  readonly valueText: string
  readonly says: string
}

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
