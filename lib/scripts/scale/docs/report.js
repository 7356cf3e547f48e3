import { readFileSync } from 'node:fs'
import { parseAnswers, score } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { meanPosition, team as teamOf } from 'two-hats/team'
import { differences, FIGURES } from '../compare.js'

/** The rows of a CSV without commas in its fields, each by column; an empty field is `null`. */
export function readCsv(file) {
  const [header, ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '')))
  return rows.map((row) =>
    Object.fromEntries(header.map((name, at) => [name, ['', '\\N'].includes(row[at]) ? null : row[at]])),
  )
}

/** What `two-hats/team` says of the teams in rows of answers. */
export function truthOf(people) {
  const teams = new Map()
  for (const one of people) teams.set(one.team, [...(teams.get(one.team) ?? []), one])
  return new Map([...teams].map(([name, rows]) => [name, figuresOf(rows)]))
}

function figuresOf(rows) {
  const results = rows.map(({ person, team, ...row }) => {
    const numbers = Object.entries(row).map(([id, text]) => [id, text === null ? null : Number(text)])
    const gate = parseAnswers(twoHats1, Object.fromEntries(numbers))
    if (!gate.ok) throw new Error(`${person} of ${team}: ${gate.issues[0].message}`)
    return score(twoHats1, gate.answers)
  })
  return { ...teamOf(results), mean: meanPosition(results) }
}

/** In what a report, as a CSV, is another than that. */
export function reportProblems(file, truth) {
  const rows = readCsv(file)
  return [
    ...(rows.length === truth.size ? [] : [`${rows.length} teams, expected ${truth.size}`]),
    ...rows.flatMap((row) => {
      const team = truth.get(row.team)
      if (team === undefined) return [`there is no team ${row.team}`]
      return differences(
        FIGURES.map((name) => row[name] ?? null),
        team,
      ).map((one) => `${row.team}: ${one}`)
    }),
  ]
}
