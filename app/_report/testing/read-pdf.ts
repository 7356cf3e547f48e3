import { inflateSync } from 'node:zlib'
import { type Dict, isDict, isRef, lexer, type Value } from './lexer.ts'

/** A PDF file as its objects: what the tests look at, and break on purpose. */
export interface Pdf {
  readonly trailer: Dict
  readonly objects: Map<number, Value>
  readonly streams: Map<number, Uint8Array>
}

/** Reads the cross-reference table and every object of a file. Streams are inflated. */
export function readPdf(bytes: Uint8Array): Pdf {
  const source = Buffer.from(bytes).toString('latin1')
  const table = Number(/startxref\s+(\d+)/.exec(source)?.[1])
  const [, count = '0'] = /^xref\s+0 (\d+)/.exec(source.slice(table)) ?? []
  const objects = new Map<number, Value>()
  const streams = new Map<number, Uint8Array>()
  const rows = [...source.slice(table).matchAll(/(\d{10}) \d{5} n/g)]
  if (rows.length + 1 !== Number(count))
    throw new Error(`${rows.length} objects; expected ${Number(count) - 1}.`)
  for (const [at, [, offset]] of rows.entries()) {
    const start = Number(offset)
    const opening = /^(\d+) 0 obj\n/.exec(source.slice(start, start + 20))
    if (Number(opening?.[1]) !== at + 1) throw new Error(`Object ${at + 1} does not stand at ${start}.`)
    const from = lexer(source, start + (opening?.[0].length ?? 0))
    const value = from.value() as Value
    objects.set(at + 1, value)
    const stream = /^\s*stream\r?\n/.exec(source.slice(from.place(), from.place() + 12))
    if (!stream || !isDict(value)) continue
    const begin = from.place() + stream[0].length
    const data = bytes.subarray(begin, begin + Number(value['/Length']))
    streams.set(at + 1, value['/Filter'] === '/FlateDecode' ? inflateSync(data) : data)
  }
  const trailer = lexer(source, source.lastIndexOf('trailer') + 7).value() as Dict
  return { trailer, objects, streams }
}

/** What a value is, references followed. */
export const resolved = ({ objects }: Pdf, value: Value | undefined): Value =>
  isRef(value) ? (objects.get(value.ref) ?? null) : (value ?? null)

export function dictOf(pdf: Pdf, value: Value | undefined): Dict {
  const found = resolved(pdf, value)
  return isDict(found) ? found : {}
}

export function arrayOf(pdf: Pdf, value: Value | undefined): readonly Value[] {
  const found = resolved(pdf, value)
  return Array.isArray(found) ? found : found === null ? [] : [found]
}

export const streamOf = ({ streams }: Pdf, value: Value | undefined): Uint8Array | null =>
  isRef(value) ? (streams.get(value.ref) ?? null) : null

export const catalogOf = (pdf: Pdf): Dict => dictOf(pdf, pdf.trailer['/Root'])

/** The pages with their object numbers. */
export const pagesOf = (pdf: Pdf): readonly { readonly id: number; readonly dict: Dict }[] =>
  arrayOf(pdf, dictOf(pdf, catalogOf(pdf)['/Pages'])['/Kids']).flatMap((page) =>
    isRef(page) ? [{ id: page.ref, dict: dictOf(pdf, page) }] : [],
  )
