import { activities, attributes, type Estimate, type Position, type Result } from '../../src/index.ts'

/** A column, and what stands in it of a result or its position. */
type Column<From> = readonly [name: string, field: (from: From) => string | number | null]

const value = (estimate: Estimate | null) => estimate?.value ?? null

/** What the position is told by. */
const ofPosition: readonly Column<Position>[] = [
  ['position', (position) => position.value],
  ['low', ({ interval }) => interval[0]],
  ['high', ({ interval }) => interval[1]],
  ['zone', ({ zone }) => zone],
  ['side', ({ side }) => side],
  ['project_probability', ({ sideProbability }) => sideProbability],
]

const ofActivities: readonly Column<Result>[] = activities.map((activity) => [
  `position_${activity}`,
  (result) => value(result.activities[activity]),
])

/** What a wide CSV can gain besides. */
export const groups = ['attributes', 'intensity', 'quality'] as const

export type Group = (typeof groups)[number]

const ofGroup: Readonly<Record<Group, readonly Column<Result>[]>> = {
  attributes: attributes.map((attribute) => [
    `attribute_${attribute}`,
    (result) => value(result.attributes[attribute]),
  ]),
  intensity: activities.map((activity) => [
    `intensity_${activity}`,
    (result) => value(result.intensity[activity]),
  ]),
  quality: [['quality', (result) => result.quality.join(' ')]],
}

/** Columns a wide CSV gains, in order: all from the `Result` of the row, unrounded, empty where that is `null`. */
export const resultColumns = (chosen: readonly Group[]): string[] => [
  ...ofPosition.map(([name]) => name),
  'provisional',
  'answered',
  ...[ofActivities, ...chosen.map((group) => ofGroup[group])].flat().map(([name]) => name),
]

function fieldsOf<From>(columns: readonly Column<From>[], from: From | null): string[] {
  return columns.map(([, field]) => String((from && field(from)) ?? ''))
}

export const positionFields = (position: Position | null): string[] => fieldsOf(ofPosition, position)

export const activityFields = (result: Result): string[] => fieldsOf(ofActivities, result)

export const groupFields = (result: Result, group: Group): string[] => fieldsOf(ofGroup[group], result)
