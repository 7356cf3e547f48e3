import { activities, attributes, type Estimate, levelOf, type Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { FindingWords } from './result-words.ts'
import { estimateNumbers, type TableRow } from './table-row.ts'

type Words = Pick<FindingWords, 'language' | 'texts' | 'result'>

/** One attribute or intensity: its value, and what may be said of it. */
export interface StrengthRow extends TableRow {
  readonly estimate: Estimate | null
  /** Value, range and what may be said, in one. */
  readonly note: string
}

export interface StrengthsFinding {
  readonly title: string
  readonly rows: readonly StrengthRow[]
  readonly summary: string
}

/** `null` where no attribute is answered. */
export const attributesFinding = (result: Result, words: Words): StrengthsFinding | null =>
  strengths(
    words.result.attributes.title,
    attributes.map((key) => strengthRow(key, words.texts.attributeNames[key], result.attributes[key], words)),
    words,
  )

/** `null` where no frequency is answered. */
export const intensityFinding = (result: Result, words: Words): StrengthsFinding | null =>
  strengths(
    words.result.intensity.title,
    activities.map((key) => strengthRow(key, words.texts.activities[key], result.intensity[key], words)),
    words,
  )

function strengths(
  title: string,
  rows: readonly StrengthRow[],
  { language, result: { attributes: say } }: Words,
): StrengthsFinding | null {
  if (rows.every(({ estimate }) => estimate === null)) return null
  const { clauses, labelled } = formats(language)
  const said = rows.map(({ name, note, estimate }) => labelled(name, estimate ? note : say.emptyNote))
  return { title, rows, summary: fill(say.summary, { rows: clauses(said) }) }
}

/** High, low or in between, as far as it may be said. */
function strengthRow(
  key: string,
  name: string,
  estimate: Estimate | null,
  { language, result: { attributes: say, table } }: Words,
): StrengthRow {
  const numbers = estimateNumbers(estimate, language)
  if (estimate === null) return { key, name, estimate, numbers, says: say.empty, note: say.empty }
  const { whole, range } = formats(language)
  const level = levelOf(estimate)
  const says = level === null ? say.inBetween : say.level[level]
  const note = fill(table.note, { value: whole(estimate.value), range: range(estimate.interval), says })
  return { key, name, estimate, numbers, says, note }
}
