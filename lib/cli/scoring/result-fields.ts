import { activities, attributes, type Estimate, type Position, type Result } from '../../src/index.ts'
import type { Group } from './result-columns.ts'

const nothing = { value: '', zone: '', side: '', sideProbability: '', interval: ['', ''] } as const

/** The fields that tell the position. */
export function positionFields(position: Position | null): string[] {
  const { value, interval, zone, side, sideProbability } = position ?? nothing
  return [value, ...interval, zone, side ?? '', sideProbability].map(String)
}

/** Of each activity in order: its value, or empty. */
export function activityFields(result: Result): string[] {
  return activities.map((activity) => valueField(result.activities[activity]))
}

/** The fields of a group: values, or the quality flags with spaces between them. */
export function groupFields(result: Result, group: Group): string[] {
  if (group === 'attributes') return attributes.map((attribute) => valueField(result.attributes[attribute]))
  if (group === 'intensity') return activities.map((activity) => valueField(result.intensity[activity]))
  return [result.quality.join(' ')]
}

function valueField(estimate: Pick<Estimate, 'value'> | null): string {
  return String(estimate?.value ?? '')
}
