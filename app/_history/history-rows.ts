import { type Comparison, compare, type Result, score } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { day } from '../_messages/date.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { whole } from '../_messages/number.ts'
import type { Kept } from '../_storage/survey.ts'

/** A survey of the history, ready to show: its result, and how it stands to the one before. */
export interface HistoryRow {
  readonly entry: Kept
  readonly label: string
  readonly result: Result
  readonly moved: string
}

type Words = Messages['history']

/** Surveys in the order of time, each against the one before it. */
export function historyRows(entries: readonly Kept[], words: Words): readonly HistoryRow[] {
  const results = entries.map(({ answers }) => score(twoHats1, answers))
  return entries.map((entry, at) => ({
    entry,
    label: entry.name ?? day(entry.finished),
    result: results[at] as Result,
    moved: movedWords(results[at - 1], results[at] as Result, words),
  }))
}

/** Whether the position moved, in words; "moved" only where `compare` says so. */
export function movedWords(before: Result | undefined, after: Result, words: Words): string {
  const found: Comparison | null = before ? compare(before, after) : null
  if (!before?.position || !after.position || found === null) return words.first
  const change = after.position.value - before.position.value
  if (!found.moved) return fill(words.notMoved, { points: whole(Math.abs(change)) })
  return fill(change < 0 ? words.movedTeam : words.movedProject, { points: whole(Math.abs(change)) })
}
