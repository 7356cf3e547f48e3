import { choices, MIDDLE } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import type { Pair } from '../instrument/types.ts'
import type { Words } from './dialect.ts'

/** An item's column in the table of answers: `name` is SQL. */
export interface Column<T> {
  readonly name: string
  readonly item: T
}

/** Names of the columns of items: their ids where no name is given. Throws a `RangeError` where one stands for two things. */
export function columnNames<T extends { readonly id: string }>(
  items: readonly T[],
  columns: Readonly<Partial<Record<string, string>>> | undefined,
  others: readonly string[] = [],
): string[] {
  const names = items.map(({ id }) => columns?.[id] ?? id)
  const all = [...others, ...names]
  const [twice] = all.filter((name, at) => all.indexOf(name) < at)
  if (twice === undefined) return names
  const what = others.includes(twice) ? 'two things, of which one is the team or the date' : 'two items'
  throw new RangeError(
    `Column ${JSON.stringify(twice)} stands for ${what}; expected a column of its own for each.`,
  )
}

/*
 * An answer is only ever compared, never reckoned with: a column may be unsigned or too narrow for a difference, and a code
 * such as 99 for its square. Comparisons stand in a CASE of their own, since that of ClickHouse 18.16 with a value before
 * the first WHEN goes wrong where there is a NULL.
 */

/** Every answer is NULL or one of 0, 1, 2, 3, 4. */
export function validSql(columns: readonly Column<unknown>[], { isNull, isOneOf }: Words): string {
  return columns.map(({ name }) => `(${isNull(name)} OR ${isOneOf(name, choices)})`).join('\n    AND ')
}

/** How many are not NULL. */
export function answeredSql(columns: readonly Column<unknown>[]): string {
  return sumSql(columns.map(({ name }) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`))
}

/** The sum of what is made of each keyed answer; 0 of one that is NULL or no answer. */
export function keyedSql(columns: readonly Column<Pair>[], of: (v: number) => number): string {
  return sumSql(
    columns.map(({ name, item }) => {
      const whens = choices
        .filter((choice) => choice !== MIDDLE)
        .map((choice) => `WHEN ${name} = ${choice} THEN ${of(keyed(item, choice))}`)
      return `CASE ${whens.join(' ')} ELSE 0 END`
    }),
  )
}

/** A sum over several lines; 0 of none. */
export function sumSql(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('\n    + ')
}
