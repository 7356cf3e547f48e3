import { activities } from '../../src/index.ts'

/** What the position is told by. */
export const positionColumns = ['position', 'low', 'high', 'zone', 'side', 'side_probability'] as const

/** Columns a wide CSV gains, in order: all from the `Result` of the row, unrounded, empty where that is `null`. */
export const resultColumns: readonly string[] = [
  ...positionColumns,
  'provisional',
  'answered',
  ...activities.map((activity) => `position_${activity}`),
]
