import { CliError } from '../base/cli-error.ts'
import { quoted } from '../base/text.ts'
import type { Header } from '../csv/read-header.ts'
import { readParts } from '../csv/read-parts.ts'
import { readRecords } from '../csv/read-records.ts'
import { writeRecord } from '../csv/write-record.ts'
import { resultColumns } from './result-columns.ts'
import { rowScorer } from './row-scorer.ts'
import type { Scoring } from './scoring.ts'

/** CSV to wide CSV: every good row as it was, with its result at the end. */
export async function scoreCsv(scoring: Scoring): Promise<void> {
  const { input, output, delimiter, rejects, near, groups, told } = scoring
  const suffix = rowScorer(delimiter, groups)
  let rows = 0
  let begun = false
  let written: Promise<unknown> = Promise.resolve()
  for await (const part of readParts(input, delimiter)) {
    if (!begun) {
      near.see(part.header.others)
      await output.write(headerRecord(scoring, part.header) + part.lineEnd)
    }
    begun = true
    let text = ''
    readRecords(
      part,
      (_, raw, states) => {
        text += raw + suffix(states) + part.lineEnd
        rows += 1
      },
      rejects.add,
    )
    // The next part is scored while this one is written.
    await written
    written = Promise.all([output.write(text), rejects.flush()])
    written.catch(() => {})
    told(rows, part.done)
  }
  await written
}

function headerRecord({ input, delimiter, groups }: Scoring, { names }: Header): string {
  const gained = resultColumns(groups)
  const taken = gained.find((column) => names.includes(column))
  if (taken !== undefined) {
    throw new CliError(
      `${input.name} already has a column ${quoted(taken)}; expected answers that are not yet scored.`,
    )
  }
  return writeRecord([...names, ...gained], delimiter)
}
