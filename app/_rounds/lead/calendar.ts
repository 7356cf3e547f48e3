/** A moment that a calendar shows. Texts in one line each. */
export interface CalendarEvent {
  /** Tells events apart wherever they are imported; the same one again replaces what was there. */
  readonly uid: string
  /** In whole seconds since 1970. */
  readonly at: number
  readonly title: string
  readonly text: string
}

/** A moment in UTC as RFC 5545 writes it: 20261206T180000Z. */
const stamp = (seconds: number): string =>
  new Date(1000 * seconds).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** At most 75 bytes of UTF-8 a line, no character cut; what follows begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = ''
  let bytes = 0
  for (const character of line) {
    const more = new TextEncoder().encode(character).length
    if (bytes + more > 75) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += more
  }
  return text
}

/** Moments as an iCalendar file (RFC 5545), each a quarter of an hour long. `made` in seconds since 1970. */
export const calendarOf = (events: readonly CalendarEvent[], made: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Hats//Rounds//EN',
    ...events.flatMap(({ uid, at, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp(made)}`,
      `DTSTART:${stamp(at)}`,
      'DURATION:PT15M',
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
