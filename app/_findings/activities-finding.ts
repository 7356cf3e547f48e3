import { activities, type Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedLean } from './lean.ts'
import { rangeInWords } from './number-sentence.ts'
import type { FindingWords } from './result-words.ts'
import { estimateNumbers, type TableRow } from './table-row.ts'

/** One activity, ready to draw: where its choices put it, where it would likely be, and what may be said of it. */
export interface ActivityRow {
  readonly activity: string
  readonly name: string
  readonly value: number
  readonly interval: readonly [number, number]
  /** The Beta density over the scale mapped to 0..1. */
  readonly density: { readonly alpha: number; readonly beta: number }
  readonly lean: 'team' | 'project' | null
  readonly says: string
  /** What may be said, with the number and its range in words. */
  readonly note: string
}

/** What may be said of the activities. */
export interface ActivitiesFinding {
  readonly title: string
  readonly lead: string
  /** The answered ones. */
  readonly rows: readonly ActivityRow[]
  /** All five. */
  readonly table: readonly TableRow[]
  /** Names the activities that lean, or says that none does. */
  readonly summary: string
}

/** The activities of a Result; one "leans" only where its probability allows it. */
export function activitiesFinding(
  result: Result,
  own: boolean,
  {
    language,
    texts,
    numbers,
    result: { shape },
  }: Pick<FindingWords, 'language' | 'texts' | 'numbers' | 'result'>,
): ActivitiesFinding {
  const { clauses } = formats(language)
  const rows = activities.flatMap((activity) => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const lean = claimedLean(estimate)
    const { value, interval, alpha, beta } = estimate
    const says = lean === null ? shape.both : shape.lean[lean]
    return {
      activity,
      name: texts.activities[activity],
      value,
      interval,
      density: { alpha, beta },
      lean,
      says,
      note: fill(shape.note, {
        name: texts.activities[activity],
        says,
        numbers: rangeInWords(value, interval, lean, { language, numbers }),
      }),
    }
  })
  const leaning = rows.flatMap(({ name, lean }) => (lean ? fill(shape.leans[lean], { activity: name }) : []))
  const leans = leaning.length > 0 ? clauses(leaning) : shape.noneLeans
  return {
    title: own ? shape.title : shape.titleShared,
    lead: shape.lead,
    rows,
    table: activities.map((key) => ({
      key,
      name: texts.activities[key],
      says: rows.find(({ activity }) => activity === key)?.says ?? shape.none,
      numbers: estimateNumbers(result.activities[key], language),
    })),
    summary: fill(shape.summary, { leans }),
  }
}
