import { writeField } from '../csv/read-field.ts'
import { writeRecord } from '../csv/write-record.ts'
import { ids } from '../instrument.ts'
import type { Row } from '../rows/read-rows.ts'
import type { Reject } from '../rows/reject.ts'
import { statesOf } from '../states.ts'
import { bytesOf, quoted } from '../text.ts'
import { resultColumns } from './result-columns.ts'
import { rowScorer } from './row-scorer.ts'
import type { RowWriter } from './score-rows.ts'

/**
 * Rows from JSON as a wide CSV: the keys beside the answers of the first row, every item, the result. A later row with a
 * key of its own has no column for it, and is rejected.
 */
export function wideWriter(delimiter: string, reject: (one: Reject) => void): RowWriter {
  const suffix = rowScorer(delimiter)
  let columns: readonly string[] | null = null
  const header = (others: readonly string[]) =>
    `${writeRecord([...others.map(bytesOf), ...ids, ...resultColumns], delimiter)}\n`
  return {
    begin: '',
    write: ({ line, others, answers }: Row) => {
      const first = columns === null
      const known = columns ?? Object.keys(others)
      columns = known
      const problem = problemOf(Object.keys(others), known)
      if (problem !== null) {
        reject({ line, problems: [problem], row: bytesOf(JSON.stringify({ ...others, answers })) })
        return first ? header([]) : ''
      }
      const states = statesOf(answers)
      const fields = [...known.map((key) => fieldOf(others[key])), ...Array.from(states, writeField)]
      return `${first ? header(known) : ''}${writeRecord(fields, delimiter)}${suffix(states)}\n`
    },
    end: () => (columns === null ? header([]) : ''),
  }
}

function problemOf(keys: readonly string[], known: readonly string[]) {
  const taken = keys.find((key) => resultColumns.includes(key))
  if (taken !== undefined) {
    return { column: taken, reason: `Key ${quoted(taken)} is the name of a result; expected another name.` }
  }
  const extra = keys.find((key) => !known.includes(key))
  if (extra === undefined) return null
  return { column: extra, reason: `Key ${quoted(extra)} is not in the first row; expected the same keys.` }
}

function fieldOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return bytesOf(typeof value === 'string' ? value : JSON.stringify(value))
}
