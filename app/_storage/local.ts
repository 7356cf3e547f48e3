/** Why the browser does not keep something: storage is not allowed, or there is no room. */
export type Refusal = 'blocked' | 'full'

/** Everything that this origin keeps in local storage has this name, or begins with it and a dot. */
export const rootKey = 'two-hats'

export const refusalOf = (error: unknown): Refusal =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/** The text under a key; `null` where there is none, or where the browser does not say. */
export function readLocal(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Local storage only helps: what lasts is in the database, so a refusal here is not told. */
export function writeLocal(key: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
  } catch {}
}

/** Our keys, in the order of their names. */
export function localKeys(): readonly string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key === rootKey || key.startsWith(`${rootKey}.`))
      .sort()
  } catch {
    return []
  }
}
