import type { Instrument } from '../instrument/types.ts'

/** Two texts: what makes the table of states, once, and what scores a table of answers by it. */
export interface Sql {
  /** Statements, each ended by a semicolon and a line feed, that make and fill the table of states where it is missing. */
  readonly states: string
  /** A query over the table of answers, without semicolon. */
  readonly query: string
}

/** Texts over teams: what makes the two tables, once, what counts the rows, and what gives the figures. */
export interface TeamSql extends Sql {
  /**
   * Statements, each ended by a semicolon and a line feed, that make and fill the table of cells where it is missing; `''` for
   * ClickHouse, which needs none.
   */
  readonly cells: string
  /**
   * A query of one row, without semicolon, that accounts for every row: `rows` are the `people` and `invalid` of the teams
   * that `query` gives, `rows_left_out` in teams of fewer people, and `without_team`. Beside them the numbers of `invalid`
   * rows, of `teams` given and of `teams_left_out`.
   */
  readonly check: string
}

/** What the tables and columns are called; each name is quoted, whatever is in it. */
export interface SqlOptions<Id extends string = string> {
  /** Table of the answers: `answers` where left out. With a schema: a list of names. */
  readonly answers?: string | readonly string[] | undefined
  /** Table of the states: `two_hats_states` where left out. With a schema: a list of names. */
  readonly states?: string | readonly string[] | undefined
  /** Column of each item; its id where left out. */
  readonly columns?: Readonly<Partial<Record<Id, string>>> | undefined
}

/** Names, which rows belong together, and which teams are too small to be shown. */
export interface TeamSqlOptions<Id extends string = string> extends SqlOptions<Id> {
  /** Column that says which team a row belongs to, of any type that can be grouped by. */
  readonly team: string
  /** Table of the cells: `two_hats_cells` where left out. With a schema: a list of names. */
  readonly cells?: string | readonly string[] | undefined
  /** Teams of fewer valid people are left out: a whole number from 1, 5 where left out. */
  readonly least?: number | undefined
}

/** Two dates of a team: the column, and what it holds at each; text, also of a date, or a number. */
export interface Dates {
  readonly date: string
  readonly before: string | number
  readonly after: string | number
}

/** Of teams at two dates. */
export interface TrendSqlOptions<Id extends string = string> extends TeamSqlOptions<Id>, Dates {}

/** Teams of fewer people are left out where nobody says otherwise: figures of few show what one of them answered. */
export const LEAST_PEOPLE = 5

/** What the table of states is called where nobody says otherwise. */
export function statesOf({ id }: Instrument): string {
  return `${id.replaceAll('-', '_')}_states`
}

/** What the table of cells is called where nobody says otherwise. */
export function cellsOf({ id }: Instrument): string {
  return `${id.replaceAll('-', '_')}_cells`
}
