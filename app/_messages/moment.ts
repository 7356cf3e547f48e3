import type { Language } from './messages.ts'

/** A moment where the reader is, with its time zone: "Sunday 6 December 2026 at 18:00 CET". `seconds` since 1970. */
export const momentIn = ({ dates }: Pick<Language, 'dates'>, seconds: number): string =>
  new Intl.DateTimeFormat(dates, {
    numberingSystem: 'latn',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(1000 * seconds))

/** The time of a moment alone, for one that is a few hours away, with its time zone: "14:00 CET". */
export const clockIn = ({ dates }: Pick<Language, 'dates'>, seconds: number): string =>
  new Intl.DateTimeFormat(dates, {
    numberingSystem: 'latn',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(1000 * seconds))
