import type { Instrument } from '../instrument/types.ts'
import { cellsSeed } from './cells-seed.ts'
import { checkSql } from './check-sql.ts'
import type { Dialect } from './dialect.ts'
import { type Making, makingOf } from './making.ts'
import type { TeamSql, TeamSqlOptions } from './options.ts'
import { peopleSteps } from './people-steps.ts'
import { seedSql } from './seed.ts'
import { statesSeed } from './states.ts'
import { type Step, selected } from './steps.ts'
import { groupFigures, hatFigures, hatStep } from './team-figures.ts'
import { teamSteps } from './team-steps.ts'

/**
 * Teams as SQL: what `team` and `meanPosition` of `two-hats/team` say of the people of each team, one row a team, for
 * answers that already lie in a database.
 *
 * `query` reads a table `answers` of one row a person, with a column for every pair and every frequency, as `sqlFor` reads
 * them, and one for the team. It returns
 *
 * | column | |
 * |---|---|
 * | `team` | as in the answers |
 * | `people` | valid rows: all that follows is of these |
 * | `invalid` | rows of the team left out, since an answer is none of 0, 1, 2, 3, 4 |
 * | `block_team_value`, `_gap`, `_depth`, `_answered`, and so for `block_project` … `show_project` | the best cell 0..1, the probability of a gap 0..1, people at the mark, people whose cell is known; NULL where nobody's is |
 * | `position`, `position_variance`, `position_people` | mean of the positions −100..100, its variance by measurement alone, people with a position |
 * | `gap_index`, `overlap` | G and O, 0..1 |
 * | `best_team_role`, `best_project_role` | the best person's role coverage, 0..1 |
 * | `dedicated`, `double_hatted`, `separation` | A, M and S |
 * | `both_roles_backed`, `one_wears_both` | as in `Team` |
 *
 * A row without a team (NULL) is in none. Teams of fewer than `least` valid people are left out. `check` counts both, and
 * the invalid rows, so that none is missed in silence.
 *
 * A cell is a whole number of 1/288,000, so that ties and limits are exact; Φ is looked up in the table of cells (ClickHouse
 * computes it, and needs no such table). Whoever loads that table or the states by half gets NULL for what rests on the
 * rest. Shown within 1e-12 of `two-hats/team` on DuckDB, PostgreSQL and ClickHouse 18.16; `spark` was run on no engine here.
 *
 * On PostgreSQL `SET jit = off` first: to compile the query can take it longer than to run it. After a seed, `ANALYZE`.
 *
 * @param instrument the instrument that was answered
 * @param dialect `clickhouse`, `duckdb`, `postgres` or `spark`
 * @param options the column of the team; names of tables and columns; `least` people of a team, 5 where left out
 * @returns the statements that make the two tables, the query that counts the rows, and the query
 * @throws {RangeError} for a name that no engine can quote, a column that stands for two things, a `least` that is no whole
 * number from 1, and an instrument with more than six pairs about one activity
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { teamSqlFor } from 'two-hats/sql'
 *
 * const { cells, query } = teamSqlFor(twoHats1, 'postgres', { team: 'squad', least: 3 })
 * console.log(cells.split(' (')[0], query.includes('"squad" IS NOT NULL'))
 * // CREATE TABLE IF NOT EXISTS "two_hats_cells" true
 * ```
 */
export function teamSqlFor<Id extends string>(
  instrument: Instrument<Id>,
  dialect: Dialect,
  options: TeamSqlOptions<Id>,
): TeamSql {
  const making = makingOf(instrument, dialect, options)
  const { own, named } = making
  const figures = [...groupFigures(making), ...hatFigures(making)]
  const last: Step = {
    name: 'figures',
    select: (from) => `${selected([
      [`a.${own('team')}`, named('team')],
      ...figures.map(([of, name]) => [of, named(name)] as const),
    ])}
FROM ${from} a`,
  }
  return {
    ...seedsOf(making, dialect),
    check: checkSql(making),
    query: making.query([...peopleSteps(making), ...teamSteps(making), hatStep(making), last]),
  }
}

/** What makes the two tables; of cells only where Φ is looked up. */
export function seedsOf(
  { instrument, words, states, cells }: Making,
  dialect: Dialect,
): Pick<TeamSql, 'states' | 'cells'> {
  return {
    states: seedSql(statesSeed(instrument), dialect, states),
    cells: words.logNormal === null ? seedSql(cellsSeed(instrument), dialect, cells) : '',
  }
}
