import { newStates, UNANSWERED } from '../base/states.ts'
import type { Header } from './read-header.ts'
import { readRecord } from './read-record.ts'

/** With fewer answers a line of somebody's text may pass for a row. */
const LEAST_ANSWERS = 5

/**
 * Whether lines of a record that spans several are rows by themselves: one within it, or its first and its last. Then a
 * quotation mark that belongs nowhere was closed by a later one, and what seems one person is several.
 */
export function swallowsRows(record: string, header: Header, delimiter: string): boolean {
  const lines = record.split(/\r?\n/)
  const isRow = (line = '') => {
    const states = newStates()
    const problems = readRecord(header, line.split(delimiter), states)
    return problems.length === 0 && states.filter((state) => state !== UNANSWERED).length >= LEAST_ANSWERS
  }
  return lines.slice(1, -1).some(isRow) || (isRow(lines[0]) && isRow(lines.at(-1)))
}
