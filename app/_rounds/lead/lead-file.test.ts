import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wordsEn } from '../../_messages/en/words-en.ts'
import { samplePolicy } from '../testing/sample-round.ts'
import type { KeptRound } from './kept-round.ts'
import { calendarFile, fileName, invitationText, leadFile, reminderText } from './lead-file.ts'

const [id, lead, team] = ['A'.repeat(43), 'B'.repeat(42), 'C'.repeat(21)]
const round = {
  id,
  link: `${id}.${lead}A`,
  since: 0,
  known: { title: 'Checkout', policy: samplePolicy, join: `${id}.${team}A` },
  unsent: null,
  saved: false,
  closed: false,
  expected: null,
  before: null,
  summary: null,
} satisfies KeptRound

beforeEach(() => vi.stubGlobal('location', { origin: 'https://hats.example' }))
afterEach(() => vi.unstubAllGlobals())

it('the file of the lead holds both links, and nothing that is sent holds the lead’s', () => {
  const file = leadFile(round, wordsEn)
  expect(file).toContain(`https://hats.example/lead#${id}.${lead}A`)
  expect(file).toContain(`https://hats.example/join#${id}.${team}A`)
  for (const text of [invitationText(round, wordsEn), reminderText(round, wordsEn)]) {
    expect(text).toContain(`https://hats.example/join#${id}.${team}A`)
    expect(text).not.toContain(lead)
  }
})

it('the calendar holds no link at all: calendars are shared', () => {
  const text = calendarFile(round, wordsEn).replace(/\r\n /g, '')
  expect(text).not.toMatch(/https?:/)
  expect(text).not.toContain(lead)
  expect(text).not.toContain(team)
  // Closes at 1,796,000,000 s; 30 days later are 1,798,592,000 s.
  expect(text.match(/DTSTART:\w+/g)).toEqual(['DTSTART:20261130T005320Z', 'DTSTART:20261230T005320Z'])
})

it('an invitation says whether a name is sent', () => {
  const named = { ...round, known: { ...round.known, policy: { ...samplePolicy, names: true, least: 1 } } }
  expect(invitationText(named, wordsEn)).toContain('sent with your name')
  expect(invitationText(round, wordsEn)).toContain('without your name')
  expect(invitationText(round, wordsEn)).toContain('only if at least 5 people answer')
})

it('a file is named by the day of closing and the round', () => {
  expect(fileName(round, wordsEn, 'txt')).toBe('two-hats-round-2026-11-30-AAAA.txt')
})
