import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../checks.js'
import { emptyProject, examples, runExample } from './examples.js'
import { onClickhouse } from './on-clickhouse.js'
import { onPostgres } from './on-postgres.js'
import { readCsv, reportProblems, truthOf } from './report.js'

/** Every example of docs/scale.md, in an empty folder, on the engine that it names: each makes the same report. */
export async function checkDocs(folder) {
  const project = emptyProject(folder)
  const file = join(project, 'coverage.csv')
  const all = new Map(examples().map((example) => [example.place, example]))
  const left = new Set(all.keys())
  const says = (problems, what) =>
    check(
      problems.length === 0,
      `docs/scale.md, ${what}${problems
        .slice(0, 3)
        .map((one) => `; ${one}`)
        .join('')}`,
    )
  const run = (place, where) => {
    left.delete(place)
    const complaint = all.has(place) ? runExample(all.get(place), project, where) : 'is not there'
    says(complaint === '' ? [] : [complaint], place)
  }

  run('sample.mjs')
  const people = readCsv(join(project, 'answers.csv'))
  const truth = truthOf(people)
  /** An example that makes the report. */
  const makes = (place, where) => {
    writeFileSync(file, '')
    run(place, where)
    says(reportProblems(file, truth), `${place}: the report is two-hats/team's`)
  }
  makes('duckdb.mjs')
  const given = { folder, project, people, run, makes, says }
  await onPostgres({ ...given, report: () => reportProblems(file, truth) })
  await onClickhouse(given)
  says(
    [...left].map((one) => `${one} was not`),
    'every example was run',
  )
}
