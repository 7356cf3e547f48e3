import bidiFactory from 'bidi-js'
import type { Look } from './look.ts'
import type { ReportFonts } from './report-fonts.ts'
import type { Typeface } from './typeface.ts'

/** Text in one look. */
export interface Span {
  readonly text: string
  readonly look: Look
}

/** What is set in one go: one font, one look, one direction. */
export interface Run extends Span {
  readonly font: Typeface
  readonly rightToLeft: boolean
  /** What it says, where its glyph stands for another character too, like a bracket that is turned around. */
  readonly speaks: string | null
}

/** A run and where it is seen. */
export interface PlacedRun extends Run {
  readonly x: number
}

interface OpenRun extends Run {
  text: string
  readonly level: number
}

const bidi = bidiFactory()
const towardsLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u
const unseen = /[\u061c\u200e\u200f\u2066-\u2069]/u

/** A name inside a sentence, so that its direction is its own and not that of the words around it. */
export const isolated = (name: string): string => (hasRightToLeft(name) ? `\u2068${name}\u2069` : name)

export const bare = (text: string): string => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '')

export const hasRightToLeft = (text: string): boolean => towardsLeft.test(text)

export const widthOf = ({ text, font, look, rightToLeft }: Run): number =>
  look.size * font.width(text, { tabular: look.tabular ?? false, rightToLeft })

/** The fonts of a report, the direction of its language, and who is told of characters that no font has. */
export interface Typesetting {
  readonly fonts: ReportFonts
  readonly direction: 'ltr' | 'rtl'
  readonly refuse: (character: string) => void
}

/**
 * A line as runs in the order they are spoken, each with its distance from the start of the line. Characters that no font
 * has are handed to `refuse`.
 */
export function runsOf(
  line: readonly Span[],
  { fonts, refuse, direction }: Typesetting,
): readonly PlacedRun[] {
  const whole = line.map(({ text }) => text).join('')
  const levels =
    direction === 'rtl' || hasRightToLeft(whole) ? bidi.getEmbeddingLevels(whole, direction).levels : null
  const runs: OpenRun[] = []
  let at = 0
  for (const { text, look } of line) {
    const own = fonts.faces[look.face]
    if (!levels && own.covers(text)) {
      add(text, look, own, 0, null)
      continue
    }
    for (const character of text) {
      const level = levels?.[at] ?? 0
      at += character.length
      if (unseen.test(character)) continue
      const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null
      const shown = mirrored ?? character
      const font = mirrored ? bracketFont(mirrored, look) : fontFor(character, look)
      const shared = mirrored !== null || font.ambiguous(character.codePointAt(0) ?? 0)
      add(shown, look, font, level, shared ? character : null)
    }
  }
  return placed(runs)

  function add(text: string, look: Look, font: Typeface, level: number, speaks: string | null) {
    const last = runs.at(-1)
    const goesOn = last && last.look === look && last.font === font && last.level === level
    if (goesOn && speaks === null && last.speaks === null) last.text += text
    else runs.push({ text, look, font, level, rightToLeft: level % 2 === 1, speaks })
  }

  /**
   * A font that has the character: the one before where it can go on (spaces, marks), then the look's own. Never one that
   * happens to be loaded, since a report must not depend on that: a joiner stands with its script or not at all.
   */
  function fontFor(character: string, look: Look): Typeface {
    const codePoint = character.codePointAt(0) ?? 0
    const last = runs.at(-1)
    const goesOn = /[\p{M}\p{Cf}\s]/u.test(character)
    if (goesOn && last?.look === look && last.font.has(codePoint)) return last.font
    const slices = /\p{Cf}/u.test(character) ? [] : fonts.slices
    return firstWith(character, [fonts.faces[look.face], fonts.faces.sans, ...slices])
  }

  /** Turned brackets come from the font of the letters. */
  function bracketFont(mirrored: string, look: Look): Typeface {
    const letters = Array.from(whole).filter(hasRightToLeft)
    const slices = fonts.slices.filter(({ has }) => letters.some((letter) => has(letter.codePointAt(0) ?? 0)))
    return firstWith(mirrored, [...slices, fonts.faces[look.face], fonts.faces.sans])
  }

  function firstWith(character: string, candidates: readonly Typeface[]): Typeface {
    const codePoint = character.codePointAt(0) ?? 0
    const found = candidates.find((font) => font.has(codePoint))
    if (!found) refuse(character)
    return found ?? fonts.faces.sans
  }
}

/** Rule L2 of the bidirectional algorithm, on runs: from the highest level down, turn around what lies at or above it. */
function seen(runs: readonly OpenRun[]): readonly OpenRun[] {
  const order = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from
      while ((order[to]?.level ?? 0) >= level) to += 1
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  }
  return order
}

function placed(runs: readonly OpenRun[]): readonly PlacedRun[] {
  const [first] = runs
  if (first && runs.length === 1) return [{ ...first, x: 0 }]
  const order = runs.some(({ rightToLeft }) => rightToLeft) ? seen(runs) : runs
  const at = new Map<OpenRun, number>()
  let x = 0
  for (const run of order) {
    at.set(run, x)
    x += widthOf(run)
  }
  return runs.map((run) => ({ ...run, x: at.get(run) ?? 0 }))
}
