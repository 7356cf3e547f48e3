import { DuckDBInstance } from '@duckdb/node-api'
import { type TeamSqlOptions, teamSqlFor } from '../src/sql/index.ts'
import { modelled, repeat } from './test-instrument.ts'

const items = [...modelled.pairs, ...modelled.frequencies]

export type Cell = number | string | null

/** A row: the team, the date, and the same answer to all pairs and to each objective's frequencies. */
export function row(team: Cell, date: Cell, pairs: Cell, forTeam: Cell, forProject: Cell): Cell[] {
  const frequencies = modelled.frequencies.map(({ objective }) =>
    objective === 'team' ? forTeam : forProject,
  )
  return [team, date, ...repeat(pairs, modelled.pairs.length), ...frequencies]
}

export const lead = (team: Cell) => row(team, null, null, 4, 0)
export const manager = (team: Cell) => row(team, null, null, 0, 4)

const q = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A DuckDB in memory with both tables of the model's instrument, and tables of answers to it. */
export async function duckdbOfTeams() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const { states, cells } = teamSqlFor(modelled, 'duckdb', { team: 'squad' })
  await connection.run(states + cells)

  async function table(rows: readonly Cell[][], name = 'answers', names = ['squad', 'asked']) {
    const columns = [...names.map((one) => `${q(one)} VARCHAR`), ...items.map(({ id }) => `${q(id)} TINYINT`)]
    await connection.run(`CREATE OR REPLACE TABLE ${q(name)} (${columns.join(', ')})`)
    const literal = (cell: Cell) =>
      typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : (cell ?? 'NULL')
    await connection.run(
      `INSERT INTO ${q(name)} VALUES ${rows.map((one) => `(${one.map(literal).join(', ')})`)}`,
    )
  }

  /** Rows of a query, in the order of their teams; counts as numbers. */
  async function rowsOf(query: string) {
    const rows = (await connection.runAndReadAll(query)).getRowObjects()
    const plain = rows.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
      ),
    )
    return plain.sort((a, b) => String(a.team).localeCompare(String(b.team)))
  }

  return {
    table,
    rowsOf,
    teamsOf: (options: Partial<TeamSqlOptions> = {}) =>
      rowsOf(teamSqlFor(modelled, 'duckdb', { team: 'squad', least: 1, ...options }).query),
    does: (sql: string) => connection.run(sql),
    close: () => connection.closeSync(),
  }
}
