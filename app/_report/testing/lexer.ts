/** PDF values as the tests see them: names begin with a slash, strings are wrapped, references are numbers in an object. */
export type Value = number | boolean | null | string | Text | Ref | Value[] | Dict
export interface Text {
  bytes: Uint8Array
}
export interface Ref {
  ref: number
}
export interface Dict {
  [key: `/${string}`]: Value
}

export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('ref' in value) &&
  !('bytes' in value)
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'bytes' in value

const space = /[\0\t\n\f\r ]/
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** Reads values and operators from a text whose characters are bytes. */
export function lexer(source: string, start = 0) {
  let at = start
  return { value, place: () => at, done }

  function done(): boolean {
    skip()
    return at >= source.length
  }

  function skip() {
    while (at < source.length && space.test(source[at] ?? '')) at += 1
  }

  function word(): string {
    const from = at
    while (at < source.length && regular.test(source[at] ?? '')) at += 1
    return source.slice(from, at)
  }

  /** A value, or an operator as `{ operator }`. */
  function value(): Value | { operator: string } {
    skip()
    const sign = source[at] ?? ''
    if (source.startsWith('<<', at)) return dict()
    if (sign === '[') return array()
    if (sign === '(') return literal()
    if (sign === '<') return hex()
    if (sign === '/') {
      at += 1
      return `/${word().replace(/#([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))}`
    }
    const text = word()
    if (/^[+-]?[\d.]+$/.test(text)) return numberOrRef(text)
    if (text === 'true' || text === 'false') return text === 'true'
    if (text === '') throw new Error(`Nothing to read at ${at}: ${source.slice(at, at + 20)}`)
    return text === 'null' ? null : { operator: text }
  }

  function numberOrRef(text: string): Value {
    const reference = /^ \d+ R(?![a-zA-Z])/.exec(source.slice(at, at + 12))
    if (!reference || !/^\d+$/.test(text)) return Number(text)
    at += reference[0].length
    return { ref: Number(text) }
  }

  function dict(): Dict {
    at += 2
    const found: Dict = {}
    for (skip(); !source.startsWith('>>', at); skip()) {
      const key = value() as `/${string}`
      found[key] = value() as Value
    }
    at += 2
    return found
  }

  function array(): Value[] {
    at += 1
    const found: Value[] = []
    for (skip(); source[at] !== ']'; skip()) found.push(value() as Value)
    at += 1
    return found
  }

  function hex(): Text {
    const end = source.indexOf('>', at)
    const digits = source.slice(at + 1, end).replace(/\s/g, '')
    at = end + 1
    return { bytes: Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)) }
  }

  function literal(): Text {
    const bytes: number[] = []
    let depth = 0
    for (; ; at += 1) {
      const sign = source[at] ?? ''
      if (sign === '\\') {
        at += 1
        const escaped = source[at] ?? ''
        const known = { n: 10, r: 13, t: 9, b: 8, f: 12 }[escaped]
        bytes.push(known ?? escaped.charCodeAt(0))
        continue
      }
      if (sign === '(' && depth++ === 0) continue
      if (sign === ')' && --depth === 0) break
      bytes.push(sign.charCodeAt(0))
    }
    at += 1
    return { bytes: Uint8Array.from(bytes) }
  }
}

/** A text string: UTF-16 with a byte order mark, or Latin. */
export function decoded({ bytes }: Text): string {
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? new TextDecoder('utf-16be').decode(bytes.subarray(2))
    : String.fromCharCode(...bytes)
}
