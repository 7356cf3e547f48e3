/** What canonical JSON is made of here: whole numbers only, since fractions have more than one spelling. */
export type Canonical = string | number | boolean | null | { readonly [key: string]: Canonical }

/**
 * The one text of a value: keys sorted by code unit, no spaces, strings as `JSON.stringify` writes them (RFC 8785 for
 * values without fractions).
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(',')}}`
}
