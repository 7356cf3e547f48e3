import { parseAnswers, score } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { sqlFor, teamSqlFor } from 'two-hats/sql'
import { numbers } from '../random.js'
import { rowsIn } from './fleet.js'
import { columns } from './people.js'
import { LEAST } from './truth.js'

const ODD = 100_000
const COUNTS = ['rows', 'without_team', 'teams', 'teams_left_out', 'rows_left_out']
const WHOLE = ['0', '1', '2', '3', '4', '\\N', '-1', '5', '99']
const ANY = [...WHOLE, '2.5', '-0.5', 'nan', 'inf']
/** Every third column takes any number, the others whole ones. */
const isDouble = (at) => at % 3 === 0

/**
 * Random rows, most with an answer or two that are none, in teams of which some have no number: the fields of each as
 * text, and what the gate and `score` say of its pairs.
 */
export function oddRows() {
  const next = numbers(20142)
  return Array.from({ length: ODD }, (_, person) => {
    const broken = next() ** 2 / 5
    const answers = columns.slice(2).map((_, at) => {
      if (next() >= broken) return WHOLE[Math.floor(next() * 6)]
      const values = isDouble(at) ? ANY : WHOLE
      return values[Math.floor(next() * values.length)]
    })
    const team = next() < 0.1 ? '\\N' : String(Math.floor(next() ** 2 * 5000))
    const fields = [String(person), team, ...answers]
    return { fields, want: truth(fields) }
  })
}

function truth([, , ...answers]) {
  const pairs = answers.slice(0, twoHats1.pairs.length)
  const answered = pairs.filter((one) => one !== '\\N').length
  const gate = parseAnswers(
    twoHats1,
    Object.fromEntries(pairs.map((one, at) => [columns[at + 2], one === '\\N' ? null : Number(one)])),
  )
  const {
    value = null,
    interval: [low, high] = [null, null],
    sideProbability = null,
    zone = null,
  } = (gate.ok ? score(twoHats1, gate.answers).position : null) ?? {}
  return { valid: gate.ok, answered, numbers: [value, low, high, sideProbability], zone }
}

function isTrue([, valid, answered, ...rest], want) {
  const zone = rest.pop()
  return (
    ['t', 'true', '1'].includes(valid) === want.valid &&
    Number(answered) === want.answered &&
    zone === want.zone &&
    want.numbers.every((one, at) => (one === null ? rest[at] === null : Object.is(Number(rest[at]), one)))
  )
}

/** The odd rows as a table `odd` on one server of an engine. */
export async function fillOdd({ types, one }, rows) {
  const typeOf = (at) =>
    at < 2 ? [types.whole, types.team][at] : isDouble(at - 2) ? types.double : types.choice
  const named = columns.map((column, at) => `"${column}" ${typeOf(at)}`)
  await one.does(`CREATE TABLE odd (${named.join(', ')}) ${types.engine};`)
  await one.copyIn('odd', [rows.map(({ fields }) => `${fields.join('\t')}\n`).join('')])
}

/** In what an engine reads the odd rows otherwise than the gate and `score`. */
export async function oddScores({ dialect, one }, rows) {
  const { query } = sqlFor(twoHats1, dialect, { answers: 'odd' })
  const found = await rowsIn(
    one.copyOut(
      `SELECT person, valid, answered, position, low, high, project_probability, zone FROM (${query}) s`,
    ),
  )
  return [
    ...(found.length === rows.length ? [] : [`${found.length} rows`]),
    ...found
      .filter((row) => !isTrue(row, rows[row[0]].want))
      .map((row) => `${row} of ${rows[row[0]].fields}`),
  ]
}

/** In what an engine knows other teams of the odd rows than those of valid people, or counts other rows. */
export async function oddTeams({ dialect, one }, rows) {
  const { query, check } = teamSqlFor(twoHats1, dialect, { answers: 'odd', team: 'team' })
  const found = await rowsIn(one.copyOut(`SELECT team, people, invalid FROM (${query}) t`))
  const [counts] = await rowsIn(one.copyOut(`SELECT ${COUNTS.join(', ')} FROM (${check}) c`))
  const want = new Map()
  let without = 0
  for (const {
    fields: [, team, ...answers],
  } of rows) {
    if (team === '\\N') {
      without += 1
      continue
    }
    const sizes = want.get(team) ?? { people: 0, invalid: 0 }
    if (answers.every((one) => /^(?:[0-4]|\\N)$/.test(one))) sizes.people += 1
    else sizes.invalid += 1
    want.set(team, sizes)
  }
  const shown = [...want].filter(([, { people }]) => people >= LEAST)
  const list = (teams) =>
    teams
      .map((team) => team.join())
      .sort()
      .join(' ')
  const rowsOf = (teams) => teams.reduce((sum, [, { people, invalid }]) => sum + people + invalid, 0)
  const left = want.size - shown.length
  const wantCounts = [rows.length, without, shown.length, left, rowsOf([...want]) - rowsOf(shown)].join()
  return [
    ...(list(found) === list(shown.map(([team, { people, invalid }]) => [team, people, invalid]))
      ? []
      : [`${found.length} teams, expected ${shown.length}, or other people in them`]),
    ...(counts.map(Number).join() === wantCounts ? [] : [`${COUNTS} are ${counts}, expected ${wantCounts}`]),
  ]
}

/** What is not refused before a row is read (the tables are empty): a column of text, and one that is not there. */
export async function refused({ dialect, types, one }) {
  const typed = columns.map((column, at) => `"${column}" ${[types.whole, types.team][at] ?? types.choice}`)
  const tables = [typed.with(2, `"${columns[2]}" ${types.text}`), typed.toSpliced(2, 1)]
  const problems = []
  for (const [at, list] of tables.entries()) {
    const table = `refused${at}`
    await one.does(`CREATE TABLE ${table} (${list.join(', ')}) ${types.engine};`)
    for (const { query } of [
      sqlFor(twoHats1, dialect, { answers: table }),
      teamSqlFor(twoHats1, dialect, { answers: table, team: 'team' }),
    ]) {
      await one.copyOut(`SELECT count(*) FROM (${query}) s`).then(
        () => problems.push(`${list[2]} is taken`),
        () => {},
      )
    }
  }
  return problems
}
