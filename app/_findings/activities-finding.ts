import { activities, type Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { claimedLean } from './lean.ts'
import type { ResultWords } from './result-words.ts'

/** One activity, ready to draw: where its choices put it, where it would likely be, and what may be said of it. */
export interface ActivityRow {
  readonly activity: string
  readonly name: string
  readonly value: number
  readonly interval: readonly [number, number]
  readonly lean: 'team' | 'project' | null
  readonly valueText: string
  readonly says: string
}

/** What may be said of the answered activities. */
export interface ActivitiesFinding {
  readonly rows: readonly ActivityRow[]
  /** Names the activities that lean, or says that none does. */
  readonly summary: string
}

/** The answered activities of a Result; one "leans" only where its probability allows it. */
export function activitiesFinding(
  result: Result,
  { language, texts, result: { shape } }: Pick<ResultWords, 'language' | 'texts' | 'result'>,
): ActivitiesFinding {
  const rows = activities.flatMap((activity) => {
    const estimate = result.activities[activity]
    if (estimate === null) return []
    const lean = claimedLean(estimate)
    const { value, interval } = estimate
    const says = lean === null ? shape.both : shape.lean[lean]
    return {
      activity,
      name: texts.activities[activity],
      value,
      interval,
      lean,
      valueText: formats(language).tenth(value),
      says,
    }
  })
  const leaning = rows.flatMap(({ name, lean }) => (lean ? fill(shape.leans[lean], { activity: name }) : []))
  const leans = leaning.length > 0 ? formats(language).clauses(leaning) : shape.noneLeans
  return { rows, summary: fill(shape.summary, { leans }) }
}
