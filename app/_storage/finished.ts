import { goesOn, MOST_REPLACED, sameSheet } from './entry.ts'
import type { Rows } from './rows.ts'
import { isKept, type Kept, keptAt, recordPath, type Survey } from './survey.ts'

/** Going on with what was left open is no correction for this long (ms) after the result was looked at. */
const GOES_ON_FOR = 24 * 60 * 60 * 1000

export const isFresh = (finished: string, now: number): boolean => now - Date.parse(finished) < GOES_ON_FOR

/** The record of a survey whose result is looked at for the first time; no other record has its id. */
export function begunAs(rows: Rows, saved: Survey, finished: string): Kept {
  const { answers, role, form, name, instrument, seconds } = saved
  let began = saved.began ?? finished
  while (isKept(rows, recordPath(began))) began = new Date(Date.parse(began) + 1).toISOString()
  return {
    id: began,
    finished,
    name,
    instrument,
    role,
    form,
    answers,
    replaced: [],
    seconds,
    unlisted: false,
  }
}

/** A finished survey with what now holds: what was changed is kept beside it; what only went on is not. */
export function brought(before: Kept, { answers, role, form, seconds }: Survey, now: string): Kept {
  const after = { answers, role, form }
  if (sameSheet(before, after)) return before
  if (isFresh(before.finished, Date.parse(now)) && goesOn(before, after))
    return { ...before, ...after, seconds, finished: now }
  const earlier = { until: now, answers: before.answers, role: before.role, form: before.form }
  return { ...before, ...after, seconds, replaced: [...before.replaced, earlier].slice(-MOST_REPLACED) }
}

/** The finished survey that this one changes, by when it began; `null` while it only goes on with what that left open. */
export function corrected(rows: Rows, saved: Survey, now: number): string | null {
  const before = saved.corrects === null ? null : keptAt(rows, recordPath(saved.corrects))
  return before && isFresh(before.finished, now) && goesOn(before, saved) ? null : saved.corrects
}
