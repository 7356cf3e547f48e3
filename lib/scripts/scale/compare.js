import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { rowsIn } from './fleet.js'
import { LEAST, scoredRow } from './truth.js'

/** Rows that are looked at one by one. */
export const SAMPLE = 10_000
const WITHIN = 1e-12

const activities = [...new Set(twoHats1.frequencies.map(({ activity }) => activity))]
const cells = activities.flatMap((activity) =>
  ['team', 'project'].map((objective) => ({ activity, objective, name: `${activity}_${objective}` })),
)

/** What a row of the report says, by column: from a team of `two-hats/team`. */
const figures = {
  people: ({ people }) => people,
  invalid: () => 0,
  ...Object.fromEntries(
    cells.flatMap(({ activity, objective, name }) =>
      ['value', 'gap', 'depth', 'answered'].map((what) => [
        `${name}_${what}`,
        ({ coverage }) => coverage[activity][objective]?.[what] ?? null,
      ]),
    ),
  ),
  position: ({ mean }) => mean?.value ?? null,
  position_variance: ({ mean }) => mean?.variance ?? null,
  position_people: ({ mean }) => mean?.people ?? 0,
  gap_index: ({ gapIndex }) => gapIndex,
  overlap: ({ overlap }) => overlap,
  best_team_role: ({ roles }) => best(roles.map(({ team }) => team)),
  best_project_role: ({ roles }) => best(roles.map(({ project }) => project)),
  dedicated: ({ dedicated }) => dedicated,
  double_hatted: ({ doubleHatted }) => doubleHatted,
  separation: ({ separation }) => separation,
  both_roles_backed: ({ bothRolesBacked }) => bothRolesBacked,
  one_wears_both: ({ oneWearsBoth }) => oneWearsBoth,
}
export const FIGURES = Object.keys(figures)

function best(roles) {
  const known = roles.filter((role) => role !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** In what a row, its columns `FIGURES`, differs from what is said of the same team. */
export function differences(row, team) {
  return FIGURES.flatMap((name, at) => {
    const want = figures[name](team)
    return isSame(row[at], want) ? [] : [`${name} is ${row[at]}, expected ${want}`]
  })
}

function isSame(text, want) {
  if (want === null || text === null) return text === want
  if (typeof want === 'boolean') return ['t', 'true', '1'].includes(text) === want
  return Math.abs(Number(text) - want) <= WITHIN * Math.max(1, Math.abs(want))
}

/** How ten thousand rows differ from `scoreBatch` in any bit. */
export async function differentRows(fleet, { company, batch }) {
  const rows = await rowsIn(
    fleet.copyOut(`SELECT person, answered, position, low, high, project_probability, zone
FROM company.scored WHERE person % ${company.people / SAMPLE} = 0`),
  )
  const different = rows.filter(([person, ...found]) => {
    const want = scoredRow(batch, Number(person))
    return !want.every((value, at) =>
      typeof value === 'number'
        ? found[at] !== null && Object.is(Number(found[at]), value)
        : found[at] === value,
    )
  })
  return [
    ...(rows.length === SAMPLE ? [] : [`${rows.length} rows`]),
    ...different.map((row) => `a row is ${row.join()}`),
  ]
}

/** How a report differs from `two-hats/team`: in the teams that were picked, and in how many teams and people it has. */
export async function differentTeams(report, { teams, sizes }) {
  const rows = await rowsIn(report)
  const whole = sizes.filter((size) => size >= LEAST)
  const sum = (all) => all.reduce((total, one) => total + Number(one), 0)
  const [got, want] = [rows.map(([, people]) => people), whole].map(
    (all) => `${all.length} teams of ${sum(all)}`,
  )
  const found = new Map(rows.map(([team, ...row]) => [Number(team), row]))
  return [
    ...(got === want ? [] : [`${got}, expected ${want}`]),
    ...[...teams].flatMap(([name, team]) => {
      const row = found.get(name)
      if (team.people < LEAST) return row === undefined ? [] : [`team ${name} of ${team.people} is shown`]
      if (row === undefined) return [`team ${name} is missing`]
      return differences(row, team).map((one) => `team ${name}: ${one}`)
    }),
  ]
}
