import { isRecord, parseJson } from '../_files/json.ts'
import { localKeys, readLocal, rootKey, writeLocal } from './local.ts'
import { parseRow, type Row } from './rows.ts'

const prefix = `${rootKey}.pending.`

const ownKey = (() => {
  let key: string | null = null
  return () => {
    key ??= `${prefix}${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
    return key
  }
})()

/** Keeps, at once, the rows that the database has not confirmed: a page may be closed before it does. */
export const writeJournal = (rows: readonly Row[]): void =>
  writeLocal(ownKey(), rows.length === 0 ? null : JSON.stringify(rows))

/** What pages wrote that were closed before their rows were confirmed. */
export interface Journals {
  readonly rows: readonly Row[]
  /** Forgets what was read, once the database has confirmed it; what has been written since then stays. */
  readonly forget: () => void
}

export function readJournals(): Journals {
  const texts = localKeys()
    .filter((key) => key.startsWith(prefix) && key !== ownKey())
    .map((key) => ({ key, text: readLocal(key) }))
  return {
    rows: texts.flatMap(({ text }) => rowsIn(text)),
    forget: () => {
      for (const { key, text } of texts) if (readLocal(key) === text) writeLocal(key, null)
    },
  }
}

/** The rows of a stored list; what is no row is left out. */
export function rowsIn(text: string | null): readonly Row[] {
  const value = text === null ? null : parseJson(text)
  const list = isRecord(value) ? value.rows : value
  return Array.isArray(list) ? list.map(parseRow).filter((row) => row !== null) : []
}
