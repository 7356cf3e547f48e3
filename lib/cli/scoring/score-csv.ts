import { CliError } from '../cli-error.ts'
import { cleanFields } from '../csv/end-of.ts'
import type { Header } from '../csv/read-header.ts'
import { type CsvPart, type CsvRecord, readParts } from '../csv/read-parts.ts'
import { readRecord } from '../csv/read-record.ts'
import { writeRecord } from '../csv/write-record.ts'
import { DAMAGED } from '../rows/read-rows.ts'
import { newStates } from '../states.ts'
import { quoted } from '../text.ts'
import { resultColumns } from './result-columns.ts'
import { rowScorer } from './row-scorer.ts'
import { scorePlain } from './score-plain.ts'
import type { Scoring } from './scoring.ts'

/** CSV to wide CSV: every good row as it was, with its result at the end. */
export async function scoreCsv({ input, output, delimiter, rejects, told }: Scoring): Promise<void> {
  const suffix = rowScorer(delimiter)
  const states = newStates()
  let rows = 0
  let begun = false

  const scoreRecord = ({ header, lineEnd }: CsvPart, { line, fields, damaged }: CsvRecord): string => {
    const problems = damaged ? [DAMAGED] : readRecord(header, fields, states)
    const row = writeRecord(fields, delimiter)
    if (problems.length > 0) {
      rejects.add({ line, problems, row })
      return ''
    }
    rows++
    return row + suffix(states) + lineEnd
  }
  const scoreOdd = (part: CsvPart, line: number, text: string): string => {
    const fields = cleanFields(text.split(delimiter))
    const blank = fields.length === 1 && fields[0] === ''
    return blank ? '' : scoreRecord(part, { line, fields, damaged: false })
  }

  for await (const part of readParts(input, delimiter)) {
    const { header, lineEnd, line, plain } = part
    let out = begun ? '' : headerRecord(input.name, header, delimiter) + lineEnd
    begun = true
    if (plain === null) for (const record of part.records()) out += scoreRecord(part, record)
    else {
      const odd = (at: number, text: string) => scoreOdd(part, at, text)
      const scored = (count: number) => {
        rows += count
      }
      out += scorePlain(plain, line, { header, delimiter, lineEnd, suffix, odd, scored })
    }
    await output.write(out)
    await rejects.flush()
    told(rows, part.done)
  }
}

function headerRecord(name: string, { names }: Header, delimiter: string): string {
  const taken = resultColumns.find((column) => names.includes(column))
  if (taken !== undefined) {
    throw new CliError(
      `${name} already has a column ${quoted(taken)}; expected answers that are not yet scored.`,
    )
  }
  return writeRecord([...names, ...resultColumns], delimiter)
}
