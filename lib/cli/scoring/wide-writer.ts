import { ids } from '../base/instrument.ts'
import type { Member, Problem, Row } from '../base/row.ts'
import { bytesOf, hasLoneSurrogate, quoted, textOf } from '../base/text.ts'
import { writeField } from '../csv/read-record.ts'
import { writeRecord } from '../csv/write-record.ts'
import { isOwnResult } from './own-result.ts'
import { resultColumns } from './result-columns.ts'
import { rowScorer } from './row-scorer.ts'
import type { RowWriter, Scoring } from './scoring.ts'

/** Said before the first row is read. */
export const columnsNote =
  'Columns beside the answers are the keys of the first good row: a later row with another key is rejected. ' +
  'A missing key and null become an empty field.\n'

/** Rows from JSON as a wide CSV: the keys beside the answers of the first row, every item, the result. */
export function wideWriter({ delimiter, groups }: Scoring): RowWriter {
  const suffix = rowScorer(delimiter, groups)
  const gained = resultColumns(groups)
  const header = (keys: readonly string[]) =>
    `${writeRecord([...keys.map(bytesOf), ...ids, ...gained], delimiter)}\n`
  let columns: readonly string[] | null = null
  return {
    begin: '',
    write: ({ others, states }: Row) => {
      const found = others()
      if ('reason' in found) return found
      const members = found.filter((one) => !isOwnResult(one))
      const keys = columns ?? members.map(({ key }) => key)
      const problem = problemOf(members, keys, gained)
      if (problem !== null) return problem
      const begin = columns === null ? header(keys) : ''
      columns = keys
      const values = new Map(members.map(({ key, value }) => [key, fieldOf(value)]))
      const fields = [...keys.map((key) => values.get(key) ?? ''), ...Array.from(states, writeField)]
      return `${begin}${writeRecord(fields, delimiter)}${suffix(states)}\n`
    },
    end: () => (columns === null ? header([]) : ''),
  }
}

function problemOf(
  members: readonly Member[],
  columns: readonly string[],
  gained: readonly string[],
): Problem | null {
  for (const { key, value } of members) {
    const bad = (what: string) => ({ column: key, reason: `Key ${quoted(key)} ${what}.` })
    if (gained.includes(key)) return bad('is the name of a result; expected another name')
    if (!columns.includes(key)) return bad('is not in the first row; expected the same keys')
    const text = value.startsWith('"') ? JSON.parse(textOf(value)) : ''
    if (hasLoneSurrogate(key) || hasLoneSurrogate(text)) {
      return bad('holds half of a surrogate pair, which a CSV cannot hold; expected whole characters')
    }
  }
  return null
}

/** A text as it reads, anything else as it stands. */
function fieldOf(value: string): string {
  if (value === 'null') return ''
  return value.startsWith('"') ? bytesOf(JSON.parse(textOf(value))) : value
}
