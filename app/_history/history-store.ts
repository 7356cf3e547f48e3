import { type Refusal, readKey, setAsideKey, storageKey, write } from '../_storage/browser-storage.ts'
import type { Entry } from './entry.ts'
import { inTime, LONGEST_FILE, readHistory, writeHistory } from './history-file.ts'

const key = `${storageKey}.history`

export interface History {
  readonly entries: readonly Entry[]
  /** Why the browser does not keep them. */
  readonly refusal: Refusal | null
}

const nothing: History = { entries: [], refusal: null }

let history: History | null = null
const listeners = new Set<() => void>()

/** What the browser holds; a history that cannot be read is set aside, never overwritten. */
function load(): History {
  const stored = readKey(key)
  if (stored === 'blocked' || stored === 'full') {
    return { entries: history?.entries ?? [], refusal: 'blocked' }
  }
  if (stored.text === null) return nothing
  const read = readHistory(stored.text)
  if (read.ok) return { entries: read.entries, refusal: null }
  return setAsideKey(key, stored.text, new Date()) ? nothing : { entries: [], refusal: 'full' }
}

export function historySnapshot(): History {
  history ??= load()
  return history
}

export const noHistory = (): History => nothing

export function subscribeHistory(listener: () => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) publish(load())
  }
  window.addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    window.removeEventListener('storage', follow)
    listeners.delete(listener)
  }
}

function publish(next: History): void {
  history = next
  for (const listener of listeners) listener()
}

/** Reads again, changes, writes: what another tab kept in the meantime stays. A history past its limit is not kept. */
export function changeHistory(change: (entries: readonly Entry[]) => readonly Entry[]): void {
  const present = load()
  const entries = inTime(change(present.entries))
  const text = writeHistory(entries)
  const refusal = present.refusal ?? (text.length > LONGEST_FILE ? 'full' : write(text, key))
  publish({ entries, refusal })
}

/** Reads again what the browser holds: everything may have been deleted. */
export const rereadHistory = (): void => publish(load())
