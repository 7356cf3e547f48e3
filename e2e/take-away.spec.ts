import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { allTo, everything, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'

const open = async (page: Page) => {
  await page.goto('/result')
  const section = page.getByRole('region', { name: 'Take it away' })
  await section.scrollIntoViewIfNeeded()
  await expect(section.getByRole('button', { name: 'Print' })).toBeVisible()
  return section
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFile(await (await waiting).path())
}

test('JSON holds the answers, the role, the result and the instrument version', async ({ page, store }) => {
  await store(saved(everything, { role: 'technical-pm' }))
  await open(page)
  const file = JSON.parse((await download(page, 'Save as JSON')).toString())
  expect(Object.keys(file)).toEqual(['format', 'schema', 'date', 'role', 'sides', 'answers', 'result'])
  expect(file.answers).toEqual(everything)
  expect(file.role).toBe('technical-pm')
  expect(file.result.instrument).toEqual({
    id: 'two-hats',
    version: 1,
    hash: '24f751c05e54ae807288a4cf86656edaeb7b1d18e80d385d18269e600ee4ff80',
  })
  // −8 of 22: the sum of the keyed answers of `everything` over 20 answers and two anchors.
  expect(file.result.position.value).toBeCloseTo((100 * -8) / 22, 10)
})

test('CSV has a header and a row', async ({ page, store }) => {
  await store(saved({ ...allTo(1), 'show-4': null }))
  await open(page)
  const [header, row, end] = (await download(page, 'Save as CSV')).toString().split('\n')
  expect(end).toBe('')
  const fields = Object.fromEntries((header ?? '').split(',').map((name, at) => [name, row?.split(',')[at]]))
  expect(Number(fields.position)).toBeCloseTo((100 * 19) / 21, 10)
  expect(fields['show-4']).toBe('NA')
  expect(fields['block-team']).toBe('')
  expect(fields.answered).toBe('19')
  expect(fields.zone).toBe('project-first')
})

test('a picture as SVG carries its own font, name and finding', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await open(page)
  const svg = (await download(page, 'Save “Spectrum” as SVG')).toString()
  expect(svg).toContain('<title id="name">Spectrum from tech lead to technical PM</title>')
  expect(svg).toContain(
    '<desc id="finding">Your work clearly puts the project first. 91 towards the project, likely 73 to 100.</desc>',
  )
  expect(svg).toMatch(
    /@font-face\{font-family:Inter;font-weight:400 600;src:url\(data:font\/woff2;base64,d09G/,
  )
  expect(svg).not.toMatch(/href|https?:\/\/(?!www\.w3\.org)/)
})

test('a picture as PNG has two pixels a unit', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await open(page)
  const png = await download(page, 'Save “Five activities” as PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // 736 units and a margin of 24 on both sides.
  expect(png.readUInt32BE(16)).toBe(2 * (736 + 48))
  expect(png.length).toBeGreaterThan(20_000)
})

test('a picture that cannot be made gets a sentence', async ({ page, store, provoke }) => {
  provoke(/ERR_FAILED/)
  await store(saved(allTo(1)))
  const section = await open(page)
  await page.route('**/*.woff2', (route) => route.abort())
  await page.getByRole('button', { name: 'Save “Spectrum” as SVG' }).click()
  await expect(section.getByText('The picture could not be made')).toBeVisible()
})

test('the text for a message', async ({ page, store, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await store(saved(allTo(1)))
  await open(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Two Hats: My work clearly puts the project first. 91 towards the project, likely 73 to 100. 0 is the middle, 100 an end; from 20 of 20 pairs. A self-report, not validated.',
  )
})
