import type { FrequencyItem, Instrument, Pair } from '../instrument/types.ts'
import { activities, objectives } from '../instrument/vocabulary.ts'
import { type Column, columnNames } from './columns.ts'
import { type Dialect, type Words, wordsOf } from './dialect.ts'
import { cellsOf, type Dates, LEAST_PEOPLE, statesOf, type TeamSqlOptions } from './options.ts'
import { isSql, quoted, quotedTable } from './quoted.ts'
import { chained, type Figure, prefixBeside, type Step } from './steps.ts'

/** Every cell, by the name that its columns begin with: `block_team`, `block_project`, … */
export const cellNames = activities.flatMap((activity) =>
  objectives.map((objective) => ({ activity, objective, cell: `${activity}_${objective}` }) as const),
)

/** What the steps of one query are made with. All names are SQL. */
export interface Making {
  readonly instrument: Instrument
  readonly words: Words
  /** A name, quoted. */
  readonly named: (name: string) => string
  /** A column of a step, by a name that no column of the answers has. */
  readonly own: (name: string) => string
  readonly pairs: readonly Column<Pair>[]
  readonly frequencies: readonly Column<FrequencyItem>[]
  /** What the rows of the answers, `a`, are grouped by; the first is the team. */
  readonly groups: readonly Figure[]
  /** Which of these rows count; those without a team still do. */
  readonly where: string
  readonly states: string
  readonly cells: string
  readonly least: number
  /** Steps as one query over the answers. */
  readonly query: (steps: readonly Step[]) => string
}

/** Throws a `RangeError` for options that no query can be made of. */
export function makingOf<Id extends string>(
  instrument: Instrument<Id>,
  dialect: Dialect,
  options: TeamSqlOptions<Id>,
  dates?: Dates,
): Making {
  const { answers = 'answers', states = statesOf(instrument), cells = cellsOf(instrument) } = options
  const { team, columns, least = LEAST_PEOPLE } = options
  const words = wordsOf(dialect)
  if (!(Number.isSafeInteger(least) && least >= 1)) {
    throw new RangeError(`Least number of people is ${least}; expected a whole number from 1.`)
  }
  const named = (name: string) => quoted(name, dialect)
  const column = (name: string) => `a.${named(name)}`
  const others = dates === undefined ? [team] : [team, dates.date]
  const [teamColumn = '', dateColumn = ''] = others.map(column)
  const names = columnNames([...instrument.pairs, ...instrument.frequencies], columns, others)
  const prefix = prefixBeside([...others, ...names, ...[answers, states, cells].flat()])
  const own = (name: string) => named(prefix + name)
  const columnsFrom = <T>(items: readonly T[], from: number): Column<T>[] =>
    items.map((item, at) => ({ item, name: column(names[from + at] ?? '') }))
  const groups: Figure[] = [[teamColumn, own('team')]]
  let where = ''
  if (dates !== undefined) {
    const is = (value: string | number) => isSql(dateColumn, value, dialect)
    groups.push([`CASE WHEN ${is(dates.after)} THEN 1 ELSE 0 END`, own('after')])
    where = `(${is(dates.before)} OR ${is(dates.after)})`
  }
  return {
    ...{ instrument, words, named, own, groups, where, least },
    pairs: columnsFrom(instrument.pairs, 0),
    frequencies: columnsFrom(instrument.frequencies, instrument.pairs.length),
    states: quotedTable(states, dialect),
    cells: quotedTable(cells, dialect),
    query: (steps) => chained(steps, quotedTable(answers, dialect), dialect, prefix),
  }
}

/** The columns that the rows are grouped by, in a later step. */
export function kept({ groups }: Making): Figure[] {
  return groups.map(([, name]) => [`a.${name}`, name] as const)
}
