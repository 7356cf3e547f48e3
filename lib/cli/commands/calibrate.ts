import { Command } from 'commander'
import { type Calibration, CONVERGED_BELOW, calibrate } from '../../src/calibration/index.ts'
import { keyedMatrix } from '../../src/diagnostics/index.ts'
import { CliError, EXIT } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson, rounded, table } from '../base/print.ts'
import { progressLine } from '../files/progress.ts'
import { answersOfAll, readPeople } from '../rows/read-people.ts'
import { type PeopleOptions, wholeNumber, withPeopleOptions } from './options.ts'

interface Options extends PeopleOptions {
  readonly prior: boolean
  readonly mostIterations?: number
}

type Converged = Extract<Calibration, { status: 'converged' }>

const itemId = (column: number) => instrument.pairs[column]?.id ?? ''

export const calibrateCommand = withPeopleOptions(
  new Command('calibrate')
    .summary('fit the generalised partial credit model to many people')
    .description(
      'Fits slope and steps of each pair (generalised partial credit model) to many answers, and from 200 people on\n' +
        'weights for the position. Shows its progress on a terminal; Ctrl-C stops it. Only a converged fit is printed.',
    )
    .argument('[input]', 'file with people; stdin where left out or -')
    .option('--no-prior', 'plain maximum likelihood')
    .option('--most-iterations <number>', 'rounds after which it gives up', wholeNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ two-hats calibrate answers.csv
  $ two-hats calibrate answers.csv --json > items.json`,
    )
    .action(run),
)

async function run(source: string | undefined, options: Options): Promise<void> {
  const people = await readPeople(source, options)
  const matrix = keyedMatrix(instrument, answersOfAll(people))
  const end = await untilEnd(matrix, options)
  if (end.status !== 'converged') throw new CliError(failure(end))
  const { items, weights, ...fit } = end
  const named = items.map((item, column) => ({
    id: itemId(column),
    ...item,
    weight: weights?.[column] ?? null,
  }))
  if (options.json) printJson({ ...fit, items: named })
  else print(inWords(end))
  if (people.rejects.size > 0) process.exitCode = EXIT.rejected
}

/** Runs the rounds one by one, so that a signal is heard between them. */
async function untilEnd(
  matrix: Parameters<typeof calibrate>[0],
  { prior, mostIterations }: Options,
): Promise<Calibration> {
  const rounds = calibrate(matrix, {
    ...(prior ? {} : { prior: null }),
    ...(mostIterations === undefined ? {} : { mostIterations }),
  })
  const progress = progressLine()
  for (;;) {
    const round = rounds.next()
    if (round.done) {
      progress.end()
      return round.value
    }
    const { iteration, change } = round.value
    progress.tell(() => `Round ${iteration}, largest change ${change.toExponential(1)}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function failure(end: Exclude<Calibration, Converged>): string {
  if (end.status === 'not-converged') {
    return `The fit did not converge in ${end.iterations} rounds (largest change ${end.change}); expected less than ${CONVERGED_BELOW}.`
  }
  if (end.reason === 'no-respondents') return 'Nobody answered a pair; expected people with answers.'
  if (end.reason === 'too-few-respondents') {
    return `${end.respondents} people answered a pair; expected at least ${end.needed}, one for each parameter.`
  }
  return `Some choice of ${end.columns.map(itemId).join(', ')} was made by nobody; expected every choice, or a prior.`
}

function inWords({ items, weights, respondents, iterations, logLikelihood }: Converged): string {
  const rows = items.map(({ slope, steps, errors, flags }, column) => [
    itemId(column),
    rounded(slope, 3),
    rounded(errors?.slope, 3),
    ...steps.map((step) => rounded(step, 3)),
    rounded(weights?.[column], 3),
    flags.join(' '),
  ])
  return [
    `${respondents} people, converged in ${iterations} rounds, log-likelihood ${rounded(logLikelihood, 3)}`,
    '',
    table([['item', 'slope', 'error', 'step 1', 'step 2', 'step 3', 'step 4', 'weight', 'flags'], ...rows]),
  ].join('\n')
}
