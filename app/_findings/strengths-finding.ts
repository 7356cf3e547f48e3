import { attributes, type Estimate, levelOf, type Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { FindingWords } from './result-words.ts'
import { estimateNumbers, type TableRow } from './table-row.ts'

type Words = Pick<FindingWords, 'language' | 'texts' | 'result'>

/** One attribute: its value, and what may be said of it. */
export interface StrengthRow extends TableRow {
  readonly estimate: Estimate | null
  readonly level: keyof FindingWords['result']['attributes']['levels'] | null
  /** Value, range and what may be said, in one. */
  readonly note: string
}

export interface StrengthsFinding {
  readonly title: string
  readonly rows: readonly StrengthRow[]
  readonly summary: string
  /** Which are high, which low, which in between; nothing of those without an answer. */
  readonly levels: readonly string[]
}

/** `null` where no attribute is answered. */
export function attributesFinding(result: Result, words: Words): StrengthsFinding | null {
  const { attributes: say } = words.result
  const rows = attributes.map((key) =>
    strengthRow(key, words.texts.attributeNames[key], result.attributes[key], words),
  )
  if (rows.every(({ estimate }) => estimate === null)) return null
  const { clauses, labelled, series } = formats(words.language)
  const said = rows.map(({ name, note, estimate }) => labelled(name, estimate ? note : say.emptyNote))
  const levels = (['high', 'low', 'inBetween'] as const).flatMap((level) => {
    const names = rows.flatMap((row) => (row.level === level ? row.name : []))
    return names.length > 0 ? fill(say.levels[level], { list: series(names) }) : []
  })
  return { title: say.title, rows, summary: fill(say.summary, { rows: clauses(said) }), levels }
}

/** High, low or in between, as far as it may be said. */
function strengthRow(
  key: string,
  name: string,
  estimate: Estimate | null,
  { language, result: { attributes: say, table } }: Words,
): StrengthRow {
  const numbers = estimateNumbers(estimate, language)
  if (estimate === null)
    return { key, name, estimate, level: null, numbers, says: say.empty, note: say.empty }
  const { whole, range } = formats(language)
  const level = levelOf(estimate) ?? 'inBetween'
  const says = level === 'inBetween' ? say.inBetween : say.level[level]
  const note = fill(table.note, { value: whole(estimate.value), range: range(estimate.interval), says })
  return { key, name, estimate, level, numbers, says, note }
}
