import { create, type Font, type GlyphRun } from 'fontkit'

/** How a piece of text is shaped; pdfkit hands it through to `layout` untouched. */
export interface Shaping {
  readonly tabular: boolean
  readonly rightToLeft: boolean
  /** What is said where a glyph is set that stands for another character. */
  readonly speaks?: string
}

/** A font that is parsed once and serves any number of reports. */
export interface Typeface {
  readonly family: string
  /** What pdfkit embeds: the font, with a `layout` that remembers. */
  readonly source: object
  /** The same font once more, for glyphs that say something else than they do in `source`. */
  readonly second: object
  readonly has: (codePoint: number) => boolean
  /** Whether it has every character of a text, and none looks like another. */
  readonly covers: (text: string) => boolean
  /** Another character looks the same and would be read out in its place. */
  readonly ambiguous: (codePoint: number) => boolean
  /** Width in units of the font size. */
  readonly width: (text: string, shaping: Shaping) => number
}

/** Shaped texts kept a font; more would grow with every name ever printed. */
const remembered = 2000

/** Of characters that share a glyph, the one that is meant nearly always; of others, the lowest. */
const meant = new Set([0x2019, 0x2018, 0x3bc])

export function typeface(family: string, bytes: Uint8Array): Typeface {
  const font = create(bytes)
  const known = new Set(font.characterSet)
  const { unitsPerEm } = font
  const meaning = meanings(font)
  const runs = new Map<string, GlyphRun>()

  /** fontkit keeps a glyph with the characters that asked for it first; a report must not depend on the one before. */
  function shape(text: string, { tabular, rightToLeft }: Shaping): GlyphRun {
    const key = `${tabular}${rightToLeft}${text}`
    const found = runs.get(key)
    if (found) return found
    Object.assign(font, { _glyphs: {} })
    const direction = rightToLeft ? 'rtl' : 'ltr'
    const laid = font.layout(text, tabular ? ['tnum'] : [], undefined, undefined, direction)
    const run = rightToLeft ? withJoiners(asSpoken(laid), text, font) : laid
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

  // pdfkit scales the positions in place, and takes fonts of one name for one font.
  const embedded = (name: string) =>
    Object.create(font, {
      postscriptName: { value: name },
      layout: {
        value: (text: string, shaping: Shaping = { tabular: false, rightToLeft: false }) => {
          const { glyphs, positions, advanceWidth } = shape(text, shaping)
          const said = shaping.speaks && Array.from(shaping.speaks, (one) => one.codePointAt(0) ?? 0)
          return {
            glyphs: said ? glyphs.map((glyph) => ({ ...glyph, codePoints: said })) : glyphs,
            positions: positions.map((position) => ({ ...position })),
            advanceWidth,
          }
        },
      },
    })
  return {
    family,
    source: embedded(font.postscriptName),
    second: embedded(`${font.postscriptName}-2`),
    has: (codePoint) => known.has(codePoint),
    covers: (text) => {
      for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0
        if (!known.has(codePoint) || meaning.has(codePoint)) return false
      }
      return true
    },
    ambiguous: (codePoint) => meaning.has(codePoint),
    width: (text, shaping) => shape(text, shaping).advanceWidth / unitsPerEm,
  }
}

/**
 * A run from right to left with its glyphs in the order they are spoken, each moved to where it is seen: what reads the
 * file aloud, copies from it or searches it then meets the letters in their own order.
 */
function asSpoken({ glyphs, positions, advanceWidth }: GlyphRun): GlyphRun {
  let seenAt = advanceWidth
  let spokenAt = 0
  const placed = [...positions].reverse().map((position) => {
    seenAt -= position.xAdvance
    const xOffset = seenAt + position.xOffset - spokenAt
    spokenAt += position.xAdvance
    return { ...position, xOffset }
  })
  return { glyphs: [...glyphs].reverse(), positions: placed, advanceWidth }
}

/** fontkit turns a joiner into a space without width once it has done its work; here it gets its own glyph back. */
function withJoiners(run: GlyphRun, text: string, font: Font): GlyphRun {
  const joiners = text.match(/[\u200c\u200d]/gu)
  if (!joiners) return run
  const space = font.glyphForCodePoint(0x20).id
  const glyphs = run.glyphs.map((glyph, at) => {
    const hidden = glyph.id === space && run.positions[at]?.xAdvance === 0
    const codePoint = hidden ? joiners.shift()?.codePointAt(0) : undefined
    if (codePoint === undefined) return glyph
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    return { id, advanceWidth, codePoints: [codePoint] }
  })
  return { ...run, glyphs }
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
