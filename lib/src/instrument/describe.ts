/** Longest piece of foreign text that a sentence repeats. */
const LONGEST = 40

/** A received value in a few words, whatever its size. Never throws. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'object':
      if (value === null) return 'null'
      return describeObject(value)
    default:
      return `a ${typeof value}`
  }
}

/** Asking a revoked proxy whether it is an array throws. */
function describeObject(value: object): string {
  try {
    return Array.isArray(value) ? 'an array' : 'an object'
  } catch {
    return 'a value that cannot be read'
  }
}

/** A text in quotation marks, escaped as in JSON, cut to a readable length. */
export function quote(text: string): string {
  const escaped = JSON.stringify(shorten(text, LONGEST)).slice(1, -1)
  return `"${shorten(escaped, LONGEST)}"`
}

/** The text itself, or its beginning with an ellipsis: at most `longest` characters, no surrogate pair torn. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
