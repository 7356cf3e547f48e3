import { Command } from 'commander'
import { type Diagnosis, diagnose, type Reliability } from '../../src/diagnostics/index.ts'
import { EXIT } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson, rounded, table } from '../base/print.ts'
import { answersOfAll, readPeople } from '../rows/read-people.ts'
import { type PeopleOptions, withPeopleOptions } from './options.ts'

export const diagnoseCommand = withPeopleOptions(
  new Command('diagnose')
    .summary('reliability and item behaviour of the pairs, from many people')
    .description(
      "Prints the reliability of the pairs and how each behaves, from at least 30 people's answers.",
    )
    .argument('[input]', 'file with people; stdin where left out or -')
    .addHelpText(
      'after',
      `
Examples:
  $ two-hats diagnose answers.csv
  $ two-hats diagnose answers.csv --json > diagnosis.json`,
    )
    .action(run),
)

async function run(source: string | undefined, options: PeopleOptions): Promise<void> {
  const people = await readPeople(source, options)
  const diagnosis = diagnose(instrument, answersOfAll(people))
  if (options.json) printJson(diagnosis)
  else print(inWords(diagnosis))
  if (people.rejects.size > 0) process.exitCode = EXIT.rejected
}

function inWords({ respondents, reliability, items }: Diagnosis): string {
  return [
    `${respondents} people with an answered pair`,
    ...reliabilityLines(reliability),
    '',
    table([
      ['item', 'answered', 'mean', 'sd', 'item-rest', 'alpha without', 'flags'],
      ...items.map(({ id, answered, mean, sd, itemRest, alphaIfDeleted, flags }) => [
        id,
        String(answered),
        rounded(mean),
        rounded(sd),
        rounded(itemRest),
        rounded(alphaIfDeleted),
        flags.join(' '),
      ]),
    ]),
  ].join('\n')
}

function reliabilityLines(reliability: Reliability): string[] {
  if (reliability.status === 'refused') {
    const { reason, respondents, needed } = reliability
    return [`No reliability: ${reason} (${respondents} people with two answers; ${needed} are needed).`]
  }
  const { status, alpha, interval, omega, sem } = reliability
  const [low, high] = interval.map((end) => rounded(end))
  const caution = status === 'caution' ? ' (fewer than 100 people: take it with caution)' : ''
  return [
    `alpha ${rounded(alpha)}, 95 % interval ${low} to ${high}${caution}`,
    `omega ${rounded(omega)}, standard error of measurement ${rounded(sem)} (of a mean answer, 0..4)`,
  ]
}
