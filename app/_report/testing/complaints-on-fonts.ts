import { contentOf } from './content.ts'
import { cidSet, descendantOf, glyphCount, unicodeOf } from './fonts.ts'
import { dictOf, type Pdf } from './read-pdf.ts'

/** Fonts: embedded, cut, mapped to Unicode; no glyph that stands for nothing. */
export function complaintsOnFonts(pdf: Pdf): readonly string[] {
  const used = new Map<number, Set<number>>()
  for (const { glyphs } of contentOf(pdf)) {
    for (const [font, codes] of glyphs) used.set(font, new Set([...(used.get(font) ?? []), ...codes]))
  }
  return [...used].flatMap(([font, codes]) => {
    const name = String(dictOf(pdf, { ref: font })['/BaseFont'])
    const count = glyphCount(pdf, font)
    if (count === null) return [`${name} is not embedded`]
    const map = unicodeOf(pdf, font)
    const set = cidSet(pdf, font)
    const all = Array.from({ length: count }, (_, glyph) => glyph)
    return [
      ...(/^\/[A-Z]{6}\+/.test(name) ? [] : [`${name} is not a subset`]),
      ...(descendantOf(pdf, font)['/CIDToGIDMap'] === '/Identity' ? [] : [`${name} has no CIDToGIDMap`]),
      ...(map.size > 0 ? [] : [`${name} has no ToUnicode`]),
      ...(codes.has(0) ? [`${name} shows .notdef`] : []),
      ...[...codes].flatMap((code) =>
        map.size > 0 && !/^[^\0\ufffd\ufeff]+$/.test(map.get(code) ?? '')
          ? [`${name} has no text for glyph ${code}`]
          : [],
      ),
      ...[...codes].flatMap((code) => (code < count ? [] : [`${name} lacks glyph ${code}`])),
      ...(set && all.some((glyph) => !set.has(glyph)) ? [`the CIDSet of ${name} leaves glyphs out`] : []),
    ]
  })
}
