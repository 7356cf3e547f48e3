import { isRecord, parseJson } from '../_files/json.ts'
import { type Entry, parseEntry, plainEntry } from './entry.ts'

/** Characters of a history: some 800 surveys. */
export const LONGEST_FILE = 1_000_000

export type HistoryProblem = 'too-long' | 'no-json' | 'foreign' | 'newer' | 'damaged'

export type ReadHistory =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problem: HistoryProblem; readonly at: number }

const format = 'two-hats-history'

/** The whole history as the text of one file, the oldest survey first. */
export const writeHistory = (entries: readonly Entry[]): string =>
  `${JSON.stringify({ format, schema: 1, entries: entries.map(plainEntry) }, null, 2)}\n`

/** Reads a history file whole, or says what is wrong and, where an entry is damaged, which one (from 1). */
export function readHistory(text: string): ReadHistory {
  if (text.length > LONGEST_FILE) return refuse('too-long')
  const value = parseJson(text)
  if (value === undefined) return refuse('no-json')
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.entries)) return refuse('foreign')
  if (value.schema !== 1) return refuse('newer')
  const entries: Entry[] = []
  for (const [at, one] of value.entries.entries()) {
    const entry = parseEntry(one)
    if (entry === null) return refuse('damaged', at + 1)
    entries.push(entry)
  }
  return { ok: true, entries }
}

/** Both histories in the order of time; a survey that is there already stays as it is. */
export function mergeHistories(present: readonly Entry[], more: readonly Entry[]) {
  const known = new Set(present.map(({ id }) => id))
  const added = more.filter(({ id }) => !known.has(id) && known.add(id))
  return { entries: inTime([...present, ...added]), added }
}

export const inTime = <Some extends Pick<Entry, 'id'>>(entries: readonly Some[]): readonly Some[] =>
  entries.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))

const refuse = (problem: HistoryProblem, at = 0): ReadHistory => ({ ok: false, problem, at })
