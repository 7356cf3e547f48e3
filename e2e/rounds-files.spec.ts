import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { joinHash, sendLetters } from '../scripts/rounds/letters.js'
import { openRound as openOnPage } from './support/lead-round.ts'
import { closeRound, openRound } from './support/round.ts'
import { expect, test } from './support/story.ts'
import { five } from './support/team.ts'

test.use({ timezoneId: 'Europe/Berlin' })

async function download(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
}

/** The properties of an iCalendar file's events, by the rules of RFC 5545: lines, folding, one value each. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.slice(1, 3)).toEqual(['VERSION:2.0', expect.stringMatching(/^PRODID:.+/)])
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => {
      const [inside = ''] = event.split('END:VEVENT')
      const pairs = inside
        .trim()
        .split('\n')
        .map((line) => {
          const [, name, value] = /^([A-Z]+):(.+)$/.exec(line) ?? []
          return [`${name}`, `${value}`] as const
        })
      expect(new Set(pairs.map(([name]) => name)).size).toBe(pairs.length)
      return Object.fromEntries(pairs)
    })
}

test('both dates for a calendar: closing and deletion, thirty days apart, and no link', async ({ page }) => {
  await openOnPage(page, 'Without names', 'Checkout; autumn, “two”')
  const says = await page.getByText(/^It closes on /).innerText()
  const text = await download(page, 'Save both dates for your calendar')
  const [closes, deleted, ...more] = eventsOf(text)
  expect(more).toEqual([])
  for (const event of [closes, deleted]) {
    expect(event?.UID).toMatch(/^[\w-]{16}-(closes|deleted)@two-hats$/)
    for (const name of ['DTSTAMP', 'DTSTART']) expect(event?.[name]).toMatch(/^\d{8}T\d{6}Z$/)
    expect(event?.SUMMARY).toContain('Checkout\\; autumn\\, “two”')
  }
  const moments = [closes, deleted].map((event) =>
    Date.parse(`${event?.DTSTART}`.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z')),
  )
  expect(Number(moments[1]) - Number(moments[0])).toBe(30 * 86_400_000)
  // The page says the same moment, on the clock of the place.
  const [, day, clock] = /It closes on \w+, (\d+ \w+ \d{4}) at (\d\d:\d\d) CES?T/.exec(says) ?? []
  const there = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', ...options }).format(moments[0])
  expect(there({ day: 'numeric', month: 'long', year: 'numeric' })).toBe(day)
  expect(there({ hour: '2-digit', minute: '2-digit' })).toBe(clock)
  expect(text).not.toMatch(/#|https?:/)
})

test('what came out as files: of the opened round each person, of the picture nobody', async ({
  page,
  request,
  baseURL,
}) => {
  const round = await openRound(request, { title: 'Checkout, autumn' })
  await sendLetters(
    `${baseURL}`,
    joinHash(round.join),
    five.map((answers) => ({ answers })),
  )
  await closeRound(request, round)
  await page.goto(`/lead#${round.lead}`)
  await page.getByRole('button', { name: 'Open the answers' }).click()
  const [header = '', ...rows] = (await download(page, 'Save as CSV')).trimEnd().split('\n')
  expect(header).toMatch(/^name,date,role,sides,block-1,.*,position_show$/)
  expect(rows).toHaveLength(5)
  const opened = JSON.parse(await download(page, 'Save as JSON'))
  const sorted = (all: readonly object[]) =>
    all.map((one) => JSON.stringify(Object.entries(one).sort())).sort()
  expect(sorted(opened.people.map(({ answers }: { answers: object }) => answers))).toEqual(sorted(five))

  await page.getByRole('button', { name: 'See it as the team will' }).click()
  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeVisible()
  const csv = (await download(page, 'Save as CSV')).trimEnd().split('\n')
  expect(csv[0]).toBe('round,date,people,agreed,activity,objective,status')
  expect(csv).toHaveLength(11)
  expect(csv[10]).toMatch(/^"Checkout, autumn",20\d\d-\d\d-\d\d,5,,show,project,likely-gap$/)
  const picture = JSON.parse(await download(page, 'Save as JSON'))
  expect(Object.keys(picture)).toEqual(['format', 'schema', 'title', 'day', 'people', 'fields', 'action'])
  const svg = await download(page, 'Save “Coverage of the ten kinds of work” as SVG')
  expect(svg).toContain('likely gap')
  await page.emulateMedia({ media: 'print' })
  for (const pressed of ['navigation', 'button'] as const)
    await expect(page.getByRole(pressed)).toHaveCount(0)
  await expect(page.getByText('Telling outsiders how it goes', { exact: false }).first()).toBeVisible()
})
