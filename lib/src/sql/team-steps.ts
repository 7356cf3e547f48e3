import { objectives } from '../instrument/vocabulary.ts'
import { CELL_ERROR, MARK } from '../team/mark.ts'
import { cellUnits } from './cell-units.ts'
import { cellNames, kept, type Making } from './making.ts'
import { type Figure, type Step, selected } from './steps.ts'

/** What stands for a role that nobody is known to have, where numbers are compared. */
export const NOBODY = -1

/** EXP of less is 0, which PostgreSQL takes for an error. */
const LEAST_LOGARITHM = -700

/** One row a group, from one row a person; groups of fewer than `least` valid people are left out. */
export function teamSteps(making: Making): Step[] {
  const { logNormal } = making.words
  const gaps =
    logNormal === null ? cellNames.map((cell) => gapStep(making, cell)) : [gapsStep(making, logNormal)]
  return [...gaps, placeStep(making), teamStep(making)]
}

/** ln Φ of what each cell is short of its mark. */
function gapsStep(making: Making, logNormal: (z: string) => string): Step {
  const { own, instrument } = making
  const { whole } = cellUnits(instrument)
  const figures = cellNames.map(({ activity, cell }) => {
    const distance = `(${markOf(making, activity)} - a.${own(cell)})`
    return `  ${logNormal(`${distance} / ${whole} / ${CELL_ERROR}`)} AS ${own(`${cell}_gap`)}`
  })
  return { name: 'gaps', select: (from) => `SELECT a.*,\n${figures.join(',\n')}\nFROM ${from} a` }
}

/** The same of one cell, from the table of cells. */
function gapStep(making: Making, { activity, cell }: (typeof cellNames)[number]): Step {
  const { words, own, named, cells } = making
  const distance = `${markOf(making, activity)} - a.${own(cell)}`
  return {
    name: `${cell}_gap`,
    select: (from) => `SELECT a.*, g.${named('log_gap')} AS ${own(`${cell}_gap`)}
FROM ${from} a
${words.join} ${cells} g ON g.${named('short_by')} = ${words.cast(distance, 'whole')}`,
  }
}

/** The position of each person, and its variance. */
function placeStep({ words, own, named, states }: Making): Step {
  // A row without a state has n = 0 in ClickHouse, unless its settings say NULL.
  const found = (name: string) => `CASE WHEN s.${named('n')} > 0 THEN s.${named(name)} END`
  return {
    name: 'placed',
    select: (from) => `SELECT a.*,
  ${found('position')} AS ${own('position')},
  ${found('variance')} AS ${own('variance')}
FROM ${from} a
${words.join} ${states} s ON s.${named('state')} = ${words.cast(`a.${own('state')}`, 'whole')}`,
  }
}

/**
 * Best and second best of every cell and role. A number that rests on a row of a table that is not there is NULL: a table
 * loaded by half must not look like a team that is covered better.
 */
function teamStep(making: Making): Step {
  const { words, own, least } = making
  const a = (name: string) => `a.${own(name)}`
  const people = `count(CASE WHEN ${a('valid')} THEN 1 END)`
  const known = (aggregate: string) => `coalesce(${aggregate}, ${NOBODY})`
  const [one, other] = objectives.map((objective) => a(`${objective}_role`))
  const placed = (of: string) => `CASE WHEN count(${a('placed')}) = count(${a('position')}) THEN ${of} END`
  return {
    name: 'teams',
    reused: true,
    select: (from) => `${selected([
      ...kept(making),
      [people, own('people')],
      [`count(*) - ${people}`, own('invalid')],
      ...cellNames.flatMap(({ activity, cell }): Figure[] => {
        const logarithm = `sum(${a(`${cell}_gap`)})`
        const exp = `CASE WHEN ${logarithm} > ${LEAST_LOGARITHM} THEN exp(${logarithm}) ELSE 0 END`
        const found = `count(CASE WHEN ${a(`${cell}_gap`)} < 0 THEN 1 END)`
        return [
          [`max(${a(cell)})`, own(`${cell}_best`)],
          [`coalesce(${words.second(a(cell))}, 0)`, own(`${cell}_second`)],
          [`CASE WHEN count(${a(cell)}) = ${found} THEN ${exp} END`, own(`${cell}_gap`)],
          [`count(CASE WHEN ${a(cell)} >= ${markOf(making, activity)} THEN 1 END)`, own(`${cell}_depth`)],
          [`count(${a(cell)})`, own(`${cell}_answered`)],
        ]
      }),
      ...objectives.flatMap((objective): Figure[] => [
        [known(`max(${a(`${objective}_role`)})`), own(`${objective}_best`)],
        [known(words.second(a(`${objective}_role`))), own(`${objective}_second`)],
      ]),
      [
        known(`max(CASE WHEN ${one} IS NOT NULL AND ${other} IS NOT NULL THEN least(${one}, ${other}) END)`),
        own('both'),
      ],
      [`count(${a('placed')})`, own('position_people')],
      [placed(`sum(${a('position')})`), own('positions')],
      [placed(`sum(${a('variance')})`), own('variances')],
    ])}
FROM ${from} a
GROUP BY ${kept(making)
      .map(([name]) => name)
      .join(', ')}
HAVING ${people} >= ${least}`,
  }
}

function markOf({ instrument }: Making, activity: keyof typeof MARK): number {
  return Math.round(cellUnits(instrument).whole * MARK[activity])
}
