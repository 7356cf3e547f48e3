import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { ReportError } from './report-error.ts'

/** A day as a date at midnight UTC and as words; anything but an existing "2026-11-24" is refused. */
export function checkedDate(
  day: string,
  { language, report: { refused } }: Pick<Messages, 'language' | 'report'>,
): { readonly at: Date; readonly words: string } {
  const at = new Date(`${day}T00:00:00.000Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(at.getTime()) ||
    at.toISOString().slice(0, 10) !== day
  ) {
    throw new ReportError('bad-date', fill(refused.date, { date: day.slice(0, 40) }))
  }
  return { at, words: formats(language).date(day) }
}
