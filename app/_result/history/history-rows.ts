import { type Result, score } from 'two-hats'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { movedWords } from '../../_findings/moved-words.ts'
import { formats } from '../../_messages/formats.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { Kept } from '../../_storage/survey.ts'

/** A survey of the history, ready to show: its result, and how it stands to the one before. */
export interface HistoryRow {
  readonly entry: Kept
  readonly label: string
  readonly result: Result
  /** Answered to the words of a draft: not compared with answers to these. */
  readonly draft: boolean
  /** `null` where there is nothing to compare. */
  readonly moved: string | null
}

type Words = Pick<Messages, 'language' | 'history'>

/** Surveys in the order of time, each against the last one before it that was answered to the same words. */
export function historyRows(entries: readonly Kept[], words: Words): readonly HistoryRow[] {
  const { day } = formats(words.language)
  const scored = entries.map((entry) => ({ entry, result: score(twoHats1, entry.answers) }))
  return scored.map(({ entry, result }, at) => {
    const { hash } = entry.instrument
    const before = scored.slice(0, at).findLast((one) => one.entry.instrument.hash === hash)
    return {
      entry,
      draft: hash !== twoHats1.hash,
      label: entry.name ?? day(entry.finished),
      result,
      moved: before ? movedWords(before.result, result, day(before.entry.finished), words) : null,
    }
  })
}
