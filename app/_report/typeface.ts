import { create, type Font, type GlyphRun } from 'fontkit'

/** How a piece of text is shaped; pdfkit hands it through to `layout` untouched. */
export interface Shaping {
  readonly tabular: boolean
  readonly rightToLeft: boolean
}

/** A font that is parsed once and serves any number of reports. */
export interface Typeface {
  readonly family: string
  /** What pdfkit embeds: the font, with a `layout` that remembers. */
  readonly source: object
  readonly has: (codePoint: number) => boolean
  /** Another character looks the same and would be read out in its place. */
  readonly ambiguous: (codePoint: number) => boolean
  /** Width in units of the font size. */
  readonly width: (text: string, shaping: Shaping) => number
}

/** Shaped texts kept a font; more would grow with every name ever printed. */
const remembered = 4000

/** Of characters that share a glyph, the one that is meant nearly always; of others, the lowest. */
const meant = new Set([0x2019, 0x2018, 0x3bc])

export function typeface(family: string, bytes: Uint8Array): Typeface {
  const font = create(bytes)
  const known = new Set(font.characterSet)
  const meaning = meanings(font)
  const runs = new Map<string, GlyphRun>()

  /** fontkit keeps a glyph with the characters that asked for it first; a report must not depend on the one before. */
  function shape(text: string, { tabular, rightToLeft }: Shaping): GlyphRun {
    const key = `${tabular}${rightToLeft}${text}`
    const found = runs.get(key)
    if (found) return found
    Object.assign(font, { _glyphs: {} })
    const direction = rightToLeft ? 'rtl' : 'ltr'
    const run = font.layout(text, tabular ? ['tnum'] : [], undefined, undefined, direction)
    const kept = {
      advanceWidth: run.advanceWidth,
      positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
        xAdvance,
        yAdvance,
        xOffset,
        yOffset,
      })),
      glyphs: run.glyphs.map(({ id, advanceWidth, codePoints }) => ({
        id,
        advanceWidth,
        codePoints: codePoints.map((codePoint) => meaning.get(codePoint) ?? codePoint),
      })),
    }
    if (runs.size >= remembered) runs.clear()
    runs.set(key, kept)
    return kept
  }

  return {
    family,
    source: Object.create(font, {
      layout: {
        // pdfkit scales the positions in place.
        value: (text: string, shaping: Shaping = { tabular: false, rightToLeft: false }) => {
          const { glyphs, positions, advanceWidth } = shape(text, shaping)
          return { glyphs, positions: positions.map((position) => ({ ...position })), advanceWidth }
        },
      },
    }),
    has: (codePoint) => known.has(codePoint),
    ambiguous: (codePoint) => meaning.has(codePoint),
    width: (text, shaping) => shape(text, shaping).advanceWidth / font.unitsPerEm,
  }
}

/** Character → the character that its glyph is taken to mean, where that is another one. */
function meanings(font: Font): ReadonlyMap<number, number> {
  const byGlyph = new Map<number, number[]>()
  for (const codePoint of font.characterSet) {
    const { id } = font.glyphForCodePoint(codePoint)
    byGlyph.set(id, [...(byGlyph.get(id) ?? []), codePoint])
  }
  const pairs = [...byGlyph.values()].flatMap((alike) => {
    const chosen = alike.find((codePoint) => meant.has(codePoint)) ?? Math.min(...alike)
    return alike.filter((codePoint) => codePoint !== chosen).map((codePoint) => [codePoint, chosen] as const)
  })
  return new Map(pairs)
}
