import { Command } from 'commander'
import { activities, objectives, score } from '../../src/index.ts'
import { CALIBRATED_PEOPLE, type Coverage, type Team, team } from '../../src/team/index.ts'
import { CliError, EXIT } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson, rounded, table, yesNo } from '../base/print.ts'
import { answersOfAll, type People, readPeople } from '../rows/read-people.ts'
import { type PeopleOptions, withPeopleOptions } from './options.ts'

export const teamCommand = withPeopleOptions(
  new Command('team')
    .summary('what the people on one project cover together')
    .description('Prints coverage, gaps, depth and roles of the people on one project: each row is a person.')
    .argument('[inputs...]', 'files with people, or links; stdin where left out or -')
    .addHelpText(
      'after',
      `
Examples:
  $ two-hats team project.csv
  $ two-hats team ada.json grace.json --json`,
    )
    .action(run),
)

async function run(sources: readonly string[], options: PeopleOptions): Promise<void> {
  const groups: People[] = []
  for (const source of sources.length > 0 ? sources : [undefined]) {
    groups.push(await readPeople(source, options))
  }
  const results = groups.flatMap((people) =>
    Array.from(answersOfAll(people), (answers) => score(instrument, answers)),
  )
  if (results.length === 0) throw new CliError('There is nobody in the input; expected at least one row.')
  const together = team(results)
  if (options.json) printJson(together)
  else print(inWords(together))
  if (groups.some(({ rejects }) => rejects.size > 0)) process.exitCode = EXIT.rejected
}

function inWords(together: Team): string {
  const rows = activities.map((activity) => [
    activity,
    ...objectives.map((objective) => cell(together.coverage[activity][objective])),
  ])
  const people = together.people === 1 ? '1 person' : `${together.people} people`
  const calibrated = together.calibrated
    ? ''
    : `; probabilities are calibrated for ${CALIBRATED_PEOPLE.join(' or ')}, so read them as "probably"`
  return [
    `${people}${calibrated}`,
    '',
    table([['activity', 'for the team', 'for the project'], ...rows]),
    '(the best value from 0 to 1, the probability of a gap, people who reach the mark)',
    '',
    table([
      ['gap index', rounded(together.gapIndex)],
      ['overlap', rounded(together.overlap)],
      ['both roles backed', yesNo(together.bothRolesBacked)],
      ['one wears both hats', yesNo(together.oneWearsBoth)],
    ]),
  ].join('\n')
}

function cell(coverage: Coverage | null): string {
  if (coverage === null) return 'not known'
  const { status, value, gap, depth } = coverage
  return `${status} (${rounded(value)}, ${rounded(gap)}, ${depth})`
}
