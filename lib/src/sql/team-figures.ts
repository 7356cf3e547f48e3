import { objectives } from '../instrument/vocabulary.ts'
import { BACKED_FROM } from '../team/hats.ts'
import { MARK } from '../team/mark.ts'
import { cellUnits } from './cell-units.ts'
import { sumSql } from './columns.ts'
import { cellNames, type Making } from './making.ts'
import type { Figure, Step } from './steps.ts'
import { NOBODY } from './team-steps.ts'

/** What is said of every cell, NULL where nobody's is known; its column is called `block_team_value`, … */
export const CELL_FIGURES = ['value', 'gap', 'depth', 'answered'] as const

/** What is said of the positions of a group's people. */
export const POSITION_FIGURES = ['position', 'position_variance', 'position_people'] as const

/** The figures of each group, by a name without quotes, from a row of `teamSteps`. */
export function groupFigures({ instrument, words, own }: Making): Figure[] {
  const { whole } = cellUnits(instrument)
  const a = (name: string) => `a.${own(name)}`
  return [
    [a('people'), 'people'],
    [a('invalid'), 'invalid'],
    ...cellNames.flatMap(({ cell }): Figure[] => {
      const known = (of: string) => `CASE WHEN ${a(`${cell}_answered`)} > 0 THEN ${of} END`
      return [
        [`${words.cast(a(`${cell}_best`), 'double')} / ${whole}`, `${cell}_value`],
        [known(a(`${cell}_gap`)), `${cell}_gap`],
        [known(a(`${cell}_depth`)), `${cell}_depth`],
        [known(a(`${cell}_answered`)), `${cell}_answered`],
      ]
    }),
    [meanOf(`${a('positions')}`, a('position_people')), 'position'],
    [meanOf(a('variances'), `(${a('position_people')} * ${a('position_people')})`), 'position_variance'],
    [a('position_people'), 'position_people'],
  ]
}

function meanOf(sum: string, count: string): string {
  return `CASE WHEN ${count} > 0 THEN ${sum} / ${count} END`
}

/**
 * How the two roles are spread: A, from best and second best alone.
 *
 * Where the best of one role and the best of the other are the same single person, M is the lesser of both, and A is the
 * better of the two ways to take the second of one role. Where they are not, A is the lesser of both; if M is as much,
 * somebody has that much of both roles, and so the second of one role is not less either: the other way gives the same.
 */
export function hatStep({ own }: Making): Step {
  const [one, other] = objectives
  const a = (name: string) => `a.${own(name)}`
  const best = `least(${a(`${one}_best`)}, ${a(`${other}_best`)})`
  const mixed = (first: string, second: string) => `least(${a(`${first}_best`)}, ${a(`${second}_second`)})`
  return {
    name: 'hats',
    reused: true,
    select: (from) => `SELECT a.*,
  CASE WHEN ${a('both')} = ${best}
    THEN greatest(${mixed(one, other)}, ${mixed(other, one)}) ELSE ${best} END AS ${own('apart')}
FROM ${from} a`,
  }
}

/** What is said of a group beside its cells and positions: its column is called so. */
export function hatFigures(making: Making): Figure[] {
  const { instrument, words, own } = making
  const { whole } = cellUnits(instrument)
  const a = (name: string) => `a.${own(name)}`
  const shown = (number: string) => `${words.cast(number, 'double')} / ${whole}`
  const known = (name: string) => `${a(name)} > ${NOBODY}`
  const roles = objectives.map(
    (objective): Figure => [
      `CASE WHEN ${known(`${objective}_best`)} THEN ${shown(a(`${objective}_best`))} END`,
      `best_${objective}_role`,
    ],
  )
  const backed = Math.round(whole * BACKED_FROM)
  const both = `${known('apart')} AND ${known('both')}`
  const alone = `${a('people')} = 1`
  return [
    ...indexFigures(making),
    ...roles,
    [`CASE WHEN ${known('apart')} THEN ${shown(a('apart'))} END`, 'dedicated'],
    [`CASE WHEN ${known('both')} THEN ${shown(a('both'))} END`, 'double_hatted'],
    [`CASE WHEN ${both} THEN ${shown(`(${a('apart')} - ${a('both')})`)} END`, 'separation'],
    [
      `CASE WHEN ${known('apart')} THEN ${a('apart')} >= ${backed} WHEN ${alone} THEN 1 = 0 END`,
      'both_roles_backed',
    ],
    [`CASE WHEN ${both} THEN ${a('apart')} < ${a('both')} WHEN ${alone} THEN 1 = 1 END`, 'one_wears_both'],
  ]
}

/** Gap index and overlap: means over the known cells. */
function indexFigures({ instrument, words, own }: Making): Figure[] {
  const { whole } = cellUnits(instrument)
  const a = (name: string) => `a.${own(name)}`
  const known = sumSql(
    cellNames.map(({ cell }) => `CASE WHEN ${a(`${cell}_answered`)} > 0 THEN 1 ELSE 0 END`),
  )
  const meanOver = (term: (cell: string, mark: number) => string) => {
    const terms = cellNames.map(({ activity, cell }) => term(cell, Math.round(whole * MARK[activity])))
    return `CASE WHEN (${known}) > 0 THEN (${sumSql(terms)}) / (${known}) END`
  }
  const share = (condition: string, part: string, of: number) =>
    `${words.cast(`CASE WHEN ${condition} THEN ${part} ELSE 0 END`, 'double')} / ${of}`
  return [
    [
      meanOver((cell, mark) => {
        const best = a(`${cell}_best`)
        return share(`${best} < ${mark}`, `${mark} - ${best}`, mark)
      }),
      'gap_index',
    ],
    [
      meanOver((cell, mark) => {
        const second = a(`${cell}_second`)
        return share(`${second} > ${mark}`, `${second} - ${mark}`, whole - mark)
      }),
      'overlap',
    ],
  ]
}
