import type { Instrument } from '../instrument/types.ts'
import { TEAM_MOVED_FROM } from '../team/compare-teams.ts'
import { checkSql } from './check-sql.ts'
import type { Dialect } from './dialect.ts'
import { kept, type Making, makingOf } from './making.ts'
import type { TeamSql, TrendSqlOptions } from './options.ts'
import { peopleSteps } from './people-steps.ts'
import { type Figure, type Step, selected } from './steps.ts'
import { groupFigures } from './team-figures.ts'
import { seedsOf } from './team-sql-for.ts'
import { teamSteps } from './team-steps.ts'

/**
 * Two dates of each team side by side, as `compareTeams` of `two-hats/team` lays them: one row a team.
 *
 * `query` returns `team`, every column of `teamSqlFor` from `people` to `position_people` twice, as `people_before` and
 * `people_after`, and
 *
 * | column | |
 * |---|---|
 * | `difference` | mean position after less before, −200..200; positive towards the project |
 * | `margin` | how far that may come from measurement alone: 1.645 √(v₁ + v₂) |
 * | `moved` | whether the difference is as large as the margin or larger |
 *
 * They are NULL where one of the means is. Nobody needs to have answered twice: that other people answered is in no number
 * here, and has to be said. A date at which a team has fewer than `least` valid people is NULL in all its columns; a team
 * that has fewer at both is left out. `check` counts the rows of both dates, and a team once for each date.
 *
 * @param instrument the instrument that was answered
 * @param dialect `clickhouse`, `duckdb`, `postgres` or `spark`
 * @param options what `teamSqlFor` takes, the column of the date, and what it holds before and after
 * @returns the statements that make the two tables, the query that counts the rows, and the query
 * @throws {RangeError} for what `teamSqlFor` refuses, and for dates that are the same, empty, hold a NUL or are no finite number
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { trendSqlFor } from 'two-hats/sql'
 *
 * const when = { date: 'asked', before: '2026-03-01', after: '2026-09-01' }
 * const { query } = trendSqlFor(twoHats1, 'postgres', { team: 'squad', ...when })
 * console.log(query.includes('"asked" = \'2026-03-01\''))
 * // true
 * ```
 */
export function trendSqlFor<Id extends string>(
  instrument: Instrument<Id>,
  dialect: Dialect,
  options: TrendSqlOptions<Id>,
): TeamSql {
  const { date, before, after } = options
  if (before === after) throw new RangeError(`Both dates are ${JSON.stringify(before)}; expected two.`)
  const making = makingOf(instrument, dialect, options, { date, before, after })
  const figures = groupFigures(making)
  const steps = [eachDate(making, figures), sideBySide(making, figures), compared(making, figures)]
  return {
    ...seedsOf(making, dialect),
    check: checkSql(making),
    query: making.query([...peopleSteps(making), ...teamSteps(making), ...steps]),
  }
}

/** The figures of a team at one date. */
function eachDate(making: Making, figures: readonly Figure[]): Step {
  const own = figures.map(([of, name]): Figure => [of, making.own(`${name}_at`)])
  return { name: 'dates', select: (from) => `${selected([...kept(making), ...own])}\nFROM ${from} a` }
}

const sides = ['before', 'after'] as const

/** One row a team; a team has each date once at most. */
function sideBySide({ own }: Making, figures: readonly Figure[]): Step {
  const both = figures.flatMap(([, name]) =>
    sides.map(
      (side, at): Figure => [
        `max(CASE WHEN a.${own('after')} = ${at} THEN a.${own(`${name}_at`)} END)`,
        own(`${name}_${side}`),
      ],
    ),
  )
  return {
    name: 'sides',
    reused: true,
    select: (from) =>
      `${selected([[`a.${own('team')}`, own('team')], ...both])}\nFROM ${from} a\nGROUP BY a.${own('team')}`,
  }
}

function compared({ own, named }: Making, figures: readonly Figure[]): Step {
  const a = (name: string) => `a.${own(name)}`
  const both = figures.flatMap(([, name]) =>
    sides.map((side): Figure => [a(`${name}_${side}`), named(`${name}_${side}`)]),
  )
  const difference = `${a('position_after')} - ${a('position_before')}`
  const variances = sides.map((side) => a(`position_variance_${side}`)).join(' + ')
  const margin = `${TEAM_MOVED_FROM.toExponential()} * sqrt(${variances})`
  return {
    name: 'trend',
    select: (from) => `${selected([
      [a('team'), named('team')],
      ...both,
      [difference, named('difference')],
      [margin, named('margin')],
      [`abs(${difference}) >= ${margin}`, named('moved')],
    ])}
FROM ${from} a`,
  }
}
