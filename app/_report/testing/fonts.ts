import { decoded, isRef } from './lexer.ts'
import { arrayOf, dictOf, type Pdf, streamOf } from './read-pdf.ts'

const maps = new WeakMap<Pdf, Map<number, ReadonlyMap<number, string>>>()

/** Glyph code → text of a font, as its ToUnicode says. */
export function unicodeOf(pdf: Pdf, font: number): ReadonlyMap<number, string> {
  const known = maps.get(pdf) ?? new Map<number, ReadonlyMap<number, string>>()
  maps.set(pdf, known)
  const found = known.get(font)
  if (found) return found
  const data = streamOf(pdf, dictOf(pdf, { ref: font })['/ToUnicode'])
  const map = new Map<number, string>()
  const source = Buffer.from(data ?? []).toString('latin1')
  for (const [, start = '', list = ''] of source.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    for (const [at, [, units = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const bytes = Uint8Array.from(`feff${units.replace(/ /g, '')}`.match(/../g) ?? [], (pair) =>
        Number.parseInt(pair, 16),
      )
      map.set(Number.parseInt(start, 16) + at, decoded({ bytes }))
    }
  }
  known.set(font, map)
  return map
}

/** The font that describes the glyphs of a composite font. */
export const descendantOf = (pdf: Pdf, font: number) =>
  dictOf(pdf, arrayOf(pdf, dictOf(pdf, { ref: font })['/DescendantFonts'])[0])

/** How many glyphs an embedded TrueType font holds, by its `maxp` table; `null` where nothing is embedded. */
export function glyphCount(pdf: Pdf, font: number): number | null {
  const descriptor = dictOf(pdf, descendantOf(pdf, font)['/FontDescriptor'])
  const program = streamOf(pdf, descriptor['/FontFile2'])
  if (!program) return null
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + 16 * table
    if (view.getUint32(at) === 0x6d617870) return view.getUint16(view.getUint32(at + 8) + 4)
  }
  return null
}

/** The glyphs that a CIDSet names; `null` where there is none. */
export function cidSet(pdf: Pdf, font: number): ReadonlySet<number> | null {
  const descriptor = dictOf(pdf, descendantOf(pdf, font)['/FontDescriptor'])
  const data = isRef(descriptor['/CIDSet']) ? streamOf(pdf, descriptor['/CIDSet']) : null
  if (!data) return null
  return new Set(
    [...data].flatMap((byte, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => 8 * at + bit),
    ),
  )
}
