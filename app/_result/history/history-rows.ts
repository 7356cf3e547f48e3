import { compare, type Result, score } from 'two-hats'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { Kept } from '../../_storage/survey.ts'

/** A survey of the history, ready to show: its result, and how it stands to the one before. */
export interface HistoryRow {
  readonly entry: Kept
  readonly label: string
  readonly result: Result
  /** `null` where there is nothing to compare. */
  readonly moved: string | null
}

type Words = Pick<Messages, 'language' | 'history'>

/** Surveys in the order of time, each against the one before it. */
export function historyRows(entries: readonly Kept[], words: Words): readonly HistoryRow[] {
  const { day } = formats(words.language)
  const scored = entries.map((entry) => ({ entry, result: score(twoHats1, entry.answers) }))
  return scored.map(({ entry, result }, at) => {
    const before = scored[at - 1]
    return {
      entry,
      label: entry.name ?? day(entry.finished),
      result,
      moved: before ? movedWords(before.result, result, day(before.entry.finished), words) : null,
    }
  })
}

/** Whether the position moved since a day, in words; "more than noise" only where `compare` says so. */
export function movedWords(
  before: Result,
  after: Result,
  date: string,
  { language, history: words }: Words,
): string | null {
  const { whole } = formats(language)
  const found = compare(before, after)
  if (!before.position || !after.position || found === null) return null
  const change = after.position.value - before.position.value
  const points = whole(Math.abs(change))
  if (points === whole(0)) return fill(words.noChange, { date })
  const [team, project] = found.moved
    ? [words.movedTeam, words.movedProject]
    : [words.noiseTeam, words.noiseProject]
  return fill(change < 0 ? team : project, { date, points })
}
