import { realpath } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { usageError } from '../cli-error.ts'
import { EXIT } from '../exit-code.ts'
import { openInput } from '../files/open-input.ts'
import { openOutput } from '../files/open-output.ts'
import { progressLine, rateLine } from '../files/progress.ts'
import { type Format, formatOf, formats } from '../rows/format.ts'
import { rejectLog, rejectSummary } from '../rows/reject-log.ts'
import { scoreCsv } from '../scoring/score-csv.ts'
import { scoreRows } from '../scoring/score-rows.ts'
import { delimiterOption } from './delimiter-option.ts'
import { fromOption } from './from-option.ts'

interface Options {
  readonly output?: string
  readonly rejects?: string
  readonly strict?: true
  readonly from?: Format
  readonly to?: Format
  readonly json?: true
  readonly delimiter: string
}

export function scoreCommand(): Command {
  return new Command('score')
    .summary('score every row of a file')
    .description(
      'Scores every row of a CSV, JSON or NDJSON file, streaming, in constant memory.\n' +
        'Columns are found by the id of their item, in any order; all others pass through unchanged.\n' +
        'In a CSV an empty field is unanswered, NA is not faced. In JSON a missing id is unanswered, null is not faced.',
    )
    .argument('[input]', 'file to read; stdin where left out or -')
    .option('-o, --output <file>', 'file to write, named only when complete; stdout where left out')
    .option('--rejects <file>', 'CSV for rows that are not scored: line, column, reason, row')
    .option('--strict', 'stop at the first bad row, leaving no output file')
    .addOption(fromOption())
    .addOption(
      new Option('--to <format>', 'format of the output (default: by its name, else as the input)').choices(
        formats,
      ),
    )
    .option('--json', 'the same as --to json')
    .addOption(delimiterOption())
    .addHelpText('after', examples)
    .action(run)
}

const examples = `
Examples:
  $ two-hats score answers.csv -o scored.csv --rejects bad.csv
  $ two-hats score answers.csv --to ndjson | head -1
  $ cat answers.ndjson | two-hats score --from ndjson --to csv > scored.csv

A wide CSV gains: position (-100 team .. 100 project), low and high (90 % interval), zone, side, side_probability
(of the project side), provisional, answered, position_block .. position_show. JSON holds the full result.`

async function run(path: string | undefined, options: Options): Promise<void> {
  const from = options.from ?? formatOf(path) ?? 'csv'
  const to = options.json ? 'json' : (options.to ?? formatOf(options.output) ?? from)
  await checkPaths(path, options)
  const input = await openInput(path)
  const output = await openOutput(options.output)
  const file =
    options.rejects === undefined
      ? null
      : await openOutput(options.rejects).catch(async (cause) => {
          await output.discard()
          throw cause
        })
  const progress = progressLine()
  const started = Date.now()
  try {
    const rejects = await rejectLog(input.name, file, options.strict ?? false)
    const told = (rows: number, done: number) =>
      progress.tell(() => rateLine(rows, (Date.now() - started) / 1000, done, input.size))
    const scoring = { input, output, delimiter: options.delimiter, rejects, told }
    await (from === 'csv' && to === 'csv' ? scoreCsv(scoring) : scoreRows(scoring, from, to))
    await rejects.flush()
    await file?.commit()
    await output.commit()
    progress.end()
    process.stderr.write(rejectSummary(rejects.count(), options.rejects))
    if (rejects.count() > 0) process.exitCode = EXIT.rejected
  } catch (error) {
    progress.end()
    await output.discard()
    await file?.discard()
    throw error
  }
}

/** One file cannot be two of input, output and rejects. */
async function checkPaths(path: string | undefined, { output, rejects }: Options): Promise<void> {
  const given = [path, output, rejects].filter((one) => one !== undefined && one !== '-')
  const real = await Promise.all(given.map((one = '') => realpath(one).catch(() => one)))
  const twice = given.find((_, at) => real.indexOf(real[at] ?? '') !== at)
  if (twice !== undefined && !twice.startsWith('/dev/')) {
    throw usageError(`${twice} is given twice; expected different files for input, output and rejects.`)
  }
}
