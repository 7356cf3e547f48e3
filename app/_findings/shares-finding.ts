import { type Answers, type Contribution, explain, type Objective, type Position } from 'two-hats'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { formats } from '../_messages/formats.ts'
import { answerInWords } from './answer-in-words.ts'
import type { FindingWords } from './result-words.ts'

/** One answer, its share of the position, and the shares so far, this one included. */
export interface ShareRow {
  readonly key: string
  readonly says: string
  readonly share: string
  readonly sum: string
  /** The objective that it moves the position towards. */
  readonly towards: Objective | null
}

export interface SharesFinding {
  /** The largest share first. */
  readonly rows: readonly ShareRow[]
  /** The share of the imaginary answers. */
  readonly anchors: string
  readonly total: string
}

/** Every answer's contribution, adding up to the position. */
export function sharesFinding(
  answers: Answers<ItemId>,
  position: Position,
  words: Pick<FindingWords, 'language' | 'texts' | 'result'>,
): SharesFinding {
  const { tenth } = formats(words.language)
  let sum = 0
  const rows = byWeight(answers).map(({ id, answer, points }): ShareRow => {
    sum += points
    return {
      key: id,
      says: answerInWords(id as PairId, answer, words),
      share: tenth(points),
      sum: tenth(sum),
      towards: points < 0 ? 'team' : points > 0 ? 'project' : null,
    }
  })
  return { rows, anchors: tenth(0), total: tenth(position.value) }
}

/** What the answers contribute, the largest first. */
export const byWeight = (answers: Answers<ItemId>): readonly Contribution[] =>
  [...(explain(twoHats1, answers)?.contributions ?? [])].sort(
    (one, other) => Math.abs(other.points) - Math.abs(one.points),
  )
