import { expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'

it('writes dates in UTC, with what RFC 5545 escapes escaped', () => {
  const event = { uid: 'a@two-hats', at: 1_796_000_000, title: 'Closes; now, \\ or never', text: 'One\ntwo' }
  // 1,796,000,000 s is 30 November 2026, 00:53:20 UTC.
  expect(calendarOf([event], 0).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Hats//Rounds//EN',
    'BEGIN:VEVENT',
    'UID:a@two-hats',
    'DTSTAMP:19700101T000000Z',
    'DTSTART:20261130T005320Z',
    'DURATION:PT15M',
    'SUMMARY:Closes\\; now\\, \\\\ or never',
    'DESCRIPTION:One\\ntwo',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('folds lines at 75 bytes and cuts no character', () => {
  const title = `${'é'.repeat(60)}${'👍'.repeat(30)}`
  const text = calendarOf([{ uid: 'a', at: 0, title, text: '' }], 0)
  const lines = text.split('\r\n')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line.startsWith(' '))).toHaveLength(3)
  expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}\r\n`)
  expect(/[^\r]\n|\r[^\n]/.test(text)).toBe(false)
})
