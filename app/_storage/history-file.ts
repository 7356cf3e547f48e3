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

/** Every entry of a history, `null` for a damaged one; or what is wrong with the whole. */
function parseHistory(text: string): readonly (Entry | null)[] | HistoryProblem {
  if (text.length > LONGEST_FILE) return 'too-long'
  const value = parseJson(text)
  if (value === undefined) return 'no-json'
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.entries)) return 'foreign'
  return value.schema === 1 ? value.entries.map(parseEntry) : 'newer'
}

/** Reads a history file whole, or says what is wrong and, where an entry is damaged, which one (from 1). */
export function readHistory(text: string): ReadHistory {
  const found = parseHistory(text)
  if (typeof found === 'string') return { ok: false, problem: found, at: 0 }
  const entries = found.filter((entry) => entry !== null)
  return entries.length === found.length
    ? { ok: true, entries }
    : { ok: false, problem: 'damaged', at: found.indexOf(null) + 1 }
}

/** What is good of a history that this browser kept; `good` when nothing of it was left out. */
export function goodEntries(text: string): { readonly entries: readonly Entry[]; readonly good: boolean } {
  const found = parseHistory(text)
  if (typeof found === 'string') return { entries: [], good: false }
  const entries = found.filter((entry) => entry !== null)
  return { entries, good: entries.length === found.length }
}

/** Both histories in the order of time; a survey that is there already stays as it is. */
export function mergeHistories(present: readonly Entry[], more: readonly Entry[]) {
  const known = new Set(present.map(({ id }) => id))
  const added = more.filter(({ id }) => !known.has(id) && known.add(id))
  return { entries: inTime([...present, ...added]), added }
}

export const inTime = <Some extends Pick<Entry, 'id'>>(entries: readonly Some[]): readonly Some[] =>
  entries.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
