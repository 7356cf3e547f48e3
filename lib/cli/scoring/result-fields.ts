import { activities, type Position, type Result } from '../../src/index.ts'

const nothing = { value: '', zone: '', side: '', sideProbability: '', interval: ['', ''] } as const

/** The fields of `positionColumns`. */
export function positionFields(position: Position | null): string[] {
  const { value, interval, zone, side, sideProbability } = position ?? nothing
  return [value, ...interval, zone, side ?? '', sideProbability].map(String)
}

/** Of each activity in order: its value, or empty. */
export function activityFields(result: Result): string[] {
  return activities.map((activity) => String(result.activities[activity]?.value ?? ''))
}
