import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { EXIT, usageError } from '../base/cli-error.ts'
import { ids } from '../base/instrument.ts'
import { quoted } from '../base/text.ts'
import { openInput } from '../files/open-input.ts'
import { openOutput } from '../files/open-output.ts'
import { progressLine, rateLine } from '../files/progress.ts'
import { delimiterBetween, type Format, formatOf, formats } from '../rows/format.ts'
import { nearKeys } from '../rows/near-keys.ts'
import { rejectLog } from '../rows/reject-log.ts'
import { type Group, groups } from '../scoring/result-columns.ts'
import { scoreCsv } from '../scoring/score-csv.ts'
import { scoreRows } from '../scoring/score-rows.ts'
import { columnsNote } from '../scoring/wide-writer.ts'
import { delimiterOption, fromOption } from './options.ts'

interface Options {
  readonly output?: string
  readonly rejects?: string
  readonly strict?: true
  readonly from?: Format
  readonly to?: Format
  readonly json?: true
  readonly delimiter?: string
  readonly with?: readonly Group[]
  readonly resultKey?: string
}

export const scoreCommand = new Command('score')
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
  .addOption(
    new Option(
      '--with <columns>',
      `more for a CSV: ${groups.join(', ')}, with commas between them`,
    ).argParser(chosenGroups),
  )
  .option('--result-key <key>', 'key of the result in JSON (default: "result")')
  .addHelpText(
    'after',
    `
Examples:
  $ two-hats score answers.csv -o scored.csv --rejects bad.csv
  $ two-hats score answers.csv --to ndjson | head -1
  $ cat answers.ndjson | two-hats score --from ndjson --to csv > scored.csv

A wide CSV gains: position (-100 team .. 100 project), low and high (90 % interval), zone, side, project_probability
(of the project side), provisional, answered, position_block .. position_show; by --with also attribute_knowledge ..,
intensity_block .., quality (flags with spaces between them). JSON holds the full result.

A row that cannot be read, or whose bytes could not all be kept, is rejected and told. From JSON to JSON everything
beside the answers is kept byte by byte. A new file is for its owner alone (mode 0600, less the umask); a file that is
replaced keeps mode and owner, and a read-only one is not replaced.`,
  )
  .action(run)

function chosenGroups(text: string): Group[] {
  const names = text.split(',')
  const chosen = groups.filter((group) => names.includes(group))
  if (chosen.length !== names.length) throw new InvalidArgumentError(`Expected some of ${groups.join(', ')}.`)
  return chosen
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const from = options.from ?? formatOf(path) ?? 'csv'
  const to = options.json ? 'json' : (options.to ?? formatOf(options.output) ?? from)
  await checkPaths(path, options)
  const delimiter = options.delimiter ?? delimiterBetween(from, to, path, options.output)
  const resultKey = checkedResultKey(to, options.resultKey)
  const input = await openInput(path)
  const output = await openOutput(options.output)
  const file = options.rejects === undefined ? null : await openOutput(options.rejects)
  const progress = progressLine()
  const started = Date.now()
  const near = nearKeys(input.name, from)
  try {
    const rejects = await rejectLog(input.name, file, options.strict ?? false)
    const told = (rows: number, done: number) =>
      progress.tell(() => rateLine(rows, (Date.now() - started) / 1000, done, input.size))
    const groups = options.with ?? []
    const scoring = { input, output, delimiter, rejects, near, groups, resultKey, told }
    if (from !== 'csv' && to === 'csv') process.stderr.write(columnsNote)
    await (from === 'csv' && to === 'csv' ? scoreCsv(scoring) : scoreRows(scoring, from, to))
    await rejects.flush()
    await Promise.all([output.finish(), file?.finish()])
    await Promise.all([output.name(), file?.name()])
    progress.end()
    process.stderr.write(near.text() + rejects.summary(options.rejects))
    if (rejects.count() > 0) process.exitCode = EXIT.rejected
  } catch (error) {
    progress.end()
    process.stderr.write(near.text())
    throw error
  }
}

/** The key under which a JSON row holds its result. */
function checkedResultKey(to: Format, key: string | undefined): string {
  if (key === undefined) return 'result'
  if (to === 'csv') throw usageError('--result-key is given for a CSV; expected it with JSON or NDJSON.')
  if (key === 'answers' || ids.includes(key)) {
    throw usageError(`--result-key is ${quoted(key)}, which holds answers; expected another name.`)
  }
  return key
}

/** Where a file really is, or will be: its folder may be a link. */
async function realPathOf(path: string): Promise<string> {
  const inFolder = async () => join(await realpath(dirname(path)), basename(path))
  return realpath(path)
    .catch(inFolder)
    .catch(() => resolve(path))
}

/** One file cannot be two of input, output and rejects. */
async function checkPaths(path: string | undefined, { output, rejects }: Options): Promise<void> {
  const given = [path, output, rejects].filter((one) => one !== undefined && one !== '-')
  const real = await Promise.all(given.map((one = '') => realPathOf(one)))
  const twice = given.find((_, at) => real.indexOf(real[at] ?? '') !== at)
  if (twice !== undefined && !twice.startsWith('/dev/')) {
    throw usageError(`${twice} is given twice; expected different files for input, output and rejects.`)
  }
}
