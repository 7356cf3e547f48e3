import { isRecord } from '../_files/json.ts'
import type { Rows } from './rows.ts'

/** Text that this version could not read, or not wholly: kept as it was, under a name of its own. */
export interface Aside {
  readonly path: string
  /** When it was set aside (ISO 8601). */
  readonly when: string
  readonly text: string
}

/** Everything that was set aside, the oldest first. */
export const setAside = (rows: Rows): readonly Aside[] =>
  [...rows.values()]
    .flatMap(({ path, value }) =>
      path.startsWith('aside/') && isRecord(value) && typeof value.text === 'string'
        ? [{ path, when: String(value.when), text: value.text }]
        : [],
    )
    .toSorted((one, other) => (one.when < other.when ? -1 : 1))

/** The row that keeps a text; the same text from the same place is kept once. */
export const asideRow = (from: string, text: string, when: string) => ({
  path: `aside/${encodeURIComponent(from)}.${markOf(text)}`,
  value: { when, text },
})

/** Tells texts apart: their length, and a sum over their characters in order. */
export function markOf(text: string): string {
  let sum = 7
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return `${text.length}.${(sum >>> 0).toString(36)}`
}
