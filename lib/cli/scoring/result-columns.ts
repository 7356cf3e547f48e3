import { activities, attributes } from '../../src/index.ts'

/** What the position is told by. */
const positionColumns = ['position', 'low', 'high', 'zone', 'side', 'project_probability'] as const

/** What a wide CSV can gain besides. */
export const groups = ['attributes', 'intensity', 'quality'] as const

export type Group = (typeof groups)[number]

const groupColumns: Readonly<Record<Group, readonly string[]>> = {
  attributes: attributes.map((attribute) => `attribute_${attribute}`),
  intensity: activities.map((activity) => `intensity_${activity}`),
  quality: ['quality'],
}

/** Columns a wide CSV gains, in order: all from the `Result` of the row, unrounded, empty where that is `null`. */
export function resultColumns(chosen: readonly Group[]): string[] {
  return [
    ...positionColumns,
    'provisional',
    'answered',
    ...activities.map((activity) => `position_${activity}`),
    ...chosen.flatMap((group) => groupColumns[group]),
  ]
}
