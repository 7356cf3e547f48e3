/** The one key under which this browser keeps answers; what is set aside gets a suffix. */
export const storageKey = 'two-hats'

/** Why the browser does not keep something: storage is not allowed, or there is no room. */
export type Refusal = 'blocked' | 'full'

export function readKey(key: string): { readonly text: string | null } | Refusal {
  try {
    return { text: window.localStorage.getItem(key) }
  } catch {
    return 'blocked'
  }
}

export function write(text: string, key = storageKey): Refusal | null {
  try {
    window.localStorage.setItem(key, text)
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

/** Keeps unreadable text under a key of its own; the key it had is freed only when that worked. */
export function setAsideKey(key: string, text: string, now: Date): boolean {
  if (write(text, `${storageKey}.aside.${now.toISOString()}`) !== null) return false
  window.localStorage.removeItem(key)
  return true
}

/** Deletes every key of ours. Returns the browser's words when it refuses. */
export function removeAll(): string | null {
  try {
    const keys = Object.keys(window.localStorage).filter(
      (key) => key === storageKey || key.startsWith(`${storageKey}.`),
    )
    for (const key of keys) window.localStorage.removeItem(key)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
