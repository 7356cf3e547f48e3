import { parseAnswers, score } from 'two-hats'
import { compareMeans, meanPosition, team } from 'two-hats/team'
import { numbers, picker } from './random.js'

/** What a column of each kind may hold beside answers: unsigned, narrow, with a decimal, and a float. */
const wrong = [
  [5, 9, 99],
  [5, -1, 99],
  [2.5, -1, 99],
  [2.5, -0, Number.NaN, Number.POSITIVE_INFINITY],
]

/** When a row was answered: before, after, at another date, or nobody knows. */
export const dates = ['2026-03-01', '2026-09-01', '2025-01-01', null]

/** The kind of an item's column. */
export const kindOf = (at) => at % wrong.length

/**
 * So many rows of answers in teams of one to nine people, one of 400: more or less complete, some alike to the last answer,
 * some with what is no answer, and some without a team.
 */
export function randomTeams(ids, people) {
  const next = numbers(20261130)
  const pick = picker(next)
  const person = (choices, missing) => ids.map(() => (next() < missing ? null : pick(choices)))
  const rows = []
  for (let at = 0; rows.length < people; at++) {
    const size = at === 0 ? 400 : 1 + Math.floor(9 * next())
    const choices = pick([[0, 1, 2, 3, 4], [0, 4], [2], [1, 2], [3, 4], [0, 1]])
    const missing = pick([0, 0, 0.05, 0.3, 0.8, 1])
    const alike = next() < 0.2 ? person(choices, missing) : null
    for (let member = 0; member < size; member++) {
      const answers = alike?.slice() ?? person(choices, missing)
      const place = Math.floor(ids.length * next())
      if (next() < 0.05) answers[place] = pick(wrong[kindOf(place)])
      rows.push({ team: next() < 0.02 ? null : `team ${at}`, date: pick(dates), answers })
    }
  }
  return rows
}

/** What the library says of the rows, by team, with the rows that its gate refuses. */
export function teamsByLibrary(instrument, ids, rows) {
  const teams = new Map()
  for (const { team: name, answers } of rows) {
    if (name === null) continue
    const members = teams.get(name) ?? { results: [], invalid: 0 }
    const gate = parseAnswers(instrument, Object.fromEntries(ids.map((id, at) => [id, answers[at]])))
    if (gate.ok) members.results.push(score(instrument, gate.answers))
    else members.invalid += 1
    teams.set(name, members)
  }
  return teams
}

/** A team's row as the query gives it, by column and in its order; `null` for what is not known. */
export function teamRow(name, { results, invalid }) {
  const together = team(results)
  const mean = meanPosition(results)
  const cells = Object.entries(together.coverage).flatMap(([activity, objectives]) =>
    Object.entries(objectives).flatMap(([objective, cell]) =>
      ['value', 'gap', 'depth', 'answered'].map((what) => [`${activity}_${objective}_${what}`, cell?.[what]]),
    ),
  )
  const best = (objective) =>
    together.roles.reduce((most, role) => (role[objective] > (most ?? -1) ? role[objective] : most), null)
  return {
    ...{ team: name, people: together.people, invalid },
    ...Object.fromEntries(cells.map(([column, value]) => [column, value ?? null])),
    position: mean?.value ?? null,
    position_variance: mean?.variance ?? null,
    position_people: mean?.people ?? 0,
    ...{ gap_index: together.gapIndex, overlap: together.overlap },
    ...{ best_team_role: best('team'), best_project_role: best('project') },
    dedicated: together.dedicated,
    double_hatted: together.doubleHatted,
    separation: together.separation,
    both_roles_backed: together.bothRolesBacked,
    one_wears_both: together.oneWearsBoth,
  }
}

const nobody = { results: [], invalid: 0 }

/** A team's row of two dates; a date of fewer than `least` people is `null` in all its columns. */
export function trendRow(name, sides, least) {
  const shown = sides.map((side = nobody) => (side.results.length < least ? null : side))
  const [first, second] = shown.map((side) => side && teamRow(name, side))
  const columns = Object.keys(teamRow(name, nobody))
  const both = columns.slice(1, columns.indexOf('position_people') + 1).flatMap((column) => [
    [`${column}_before`, first?.[column] ?? null],
    [`${column}_after`, second?.[column] ?? null],
  ])
  const [before, after] = shown.map((side) => side && meanPosition(side.results))
  return { team: name, ...Object.fromEntries(both), ...compareMeans(before, after) }
}
