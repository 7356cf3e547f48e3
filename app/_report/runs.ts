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
const isolates = /[\u2066-\u2069]/u

/** A name inside a sentence, so that its direction is its own and not that of the words around it. */
export const isolated = (name: string): string => (hasRightToLeft(name) ? `\u2068${name}\u2069` : name)

export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '')

export const hasRightToLeft = (text: string): boolean => towardsLeft.test(text)

export const widthOf = ({ text, font, look, rightToLeft }: Run): number =>
  look.size * font.width(text, { tabular: look.tabular ?? false, rightToLeft })

/** A line as runs in the order they are spoken, each with its distance from the start of the line. Characters that no font has are handed to `refuse`. */
export function runsOf(
  line: readonly Span[],
  fonts: ReportFonts,
  refuse: (character: string) => void,
): readonly PlacedRun[] {
  const whole = line.map(({ text }) => text).join('')
  const levels = hasRightToLeft(whole) ? bidi.getEmbeddingLevels(whole, 'ltr').levels : null
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
      if (isolates.test(character)) continue
      const last = runs.at(-1)
      const font = fontFor(character, look, last?.look === look ? last.font : null)
      const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null
      const shared = mirrored !== null || font.ambiguous(character.codePointAt(0) ?? 0)
      add(mirrored ?? character, look, font, level, shared ? character : null)
    }
  }
  return placed(runs)

  function add(text: string, look: Look, font: Typeface, level: number, speaks: string | null) {
    const last = runs.at(-1)
    const goesOn = last && last.look === look && last.font === font && last.level === level
    if (goesOn && speaks === null && last.speaks === null) last.text += text
    else runs.push({ text, look, font, level, rightToLeft: level % 2 === 1, speaks })
  }

  /** A font that has the character: the one before where it can go on (spaces, marks), then the look's own. */
  function fontFor(character: string, { face }: Look, before: Typeface | null): Typeface {
    const codePoint = character.codePointAt(0) ?? 0
    const own = fonts.faces[face]
    const candidates = [own, fonts.faces.sans, ...fonts.slices]
    const chosen =
      before && before !== own && /[\p{M}\p{Cf}\s]/u.test(character) && before.has(codePoint)
        ? before
        : candidates.find((font) => font.has(codePoint))
    if (!chosen) refuse(character)
    return chosen ?? own
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
  const at = new Map<OpenRun, number>()
  let x = 0
  for (const run of runs.some(({ rightToLeft }) => rightToLeft) ? seen(runs) : runs) {
    at.set(run, x)
    x += widthOf(run)
  }
  return runs.map((run) => ({ ...run, x: at.get(run) ?? 0 }))
}
