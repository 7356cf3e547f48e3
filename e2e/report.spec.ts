import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { allTo, everything, saved } from './support/answers.ts'
import { downloadedPdf, solid } from './support/pdf.ts'
import { made, openPanel, panel } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'

/** The rows of a table on the screen, without white space. */

const rowsOf = async (page: Page, caption: RegExp): Promise<readonly string[]> => {
  const rows = page.locator('table', { has: page.locator('caption', { hasText: caption }) }).locator('tr')
  return (await rows.allTextContents()).slice(1).map(solid)
}

test.describe('the numbers of the report are those of the screen', () => {
  test('all ends to the project', async ({ page, store }) => {
    await store(saved(allTo(1)))
    await openPanel(page)
    const heading = await page.getByRole('heading', { level: 1, includeHidden: true }).textContent()
    expect(heading).toBe(
      'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.',
    )
    const { pages, title } = await made(page)
    expect(pages[0]).toContain(
      'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.',
    )
    expect(pages[0]).toContain('Your result · 20 of 20 pairs')
    expect(pages).toHaveLength(2)
    expect(title).toBe('Two Hats report')
  })

  test('every row of every table', async ({ page, store }) => {
    await store(saved(everything, { role: 'technical-pm' }))
    await openPanel(page)
    await panel(page).getByRole('button', { name: 'Close' }).click()
    await expect(page.getByText('Why this number, answer by answer')).toBeAttached()
    const tables = await Promise.all([
      rowsOf(page, /^Position and 90 % range/),
      // The report says “in between” beside the figure.
      rowsOf(page, /^Attributes:/).then((rows) => rows.map((row) => row.replace('inbetween', ''))),
      rowsOf(page, /^Each answer’s share/),
    ])
    expect(tables.map((rows) => rows.length)).toEqual([5, 3, 22])
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByLabel('Add every answer and its share').check()
    const { pages } = await made(page)
    const text = solid(pages.join(' '))
    // −8 of 22, worked out in take-away.spec.ts.
    expect(text).toContain(
      solid('Your work clearly leans towards the team. 36 towards the team, likely 17 to 54.'),
    )
    expect(tables.flat().filter((row) => !text.includes(row))).toEqual([])
  })
})

test('nothing that makes a report is loaded before the press, and fonts of other scripts never', async ({
  page,
  store,
}) => {
  const asked: { url: string; body: Promise<string> }[] = []
  page.context().on('response', (response) => {
    const url = response.url()
    if (/\.(js|ttf)$/.test(url)) asked.push({ url, body: response.text().catch(() => '') })
  })
  const generators = async () => {
    const bodies = await Promise.all(asked.map(({ body }) => body))
    return asked.filter(({ url }, at) => url.endsWith('.ttf') || bodies[at]?.includes('pdfuaid'))
  }
  await store(saved(everything))
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'Close' }).click()
  await page.getByText('More ways to save').click()
  await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(8)
  expect(await generators()).toEqual([])
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await made(page)
  const names = (await generators()).map(({ url }) => url.split('/').pop()?.split('.')[0])
  expect(names.filter((name) => /^(serif|bold|sans|hebrew|arabic)$/.test(name ?? '')).sort()).toEqual([
    'bold',
    'sans',
    'serif',
  ])
  expect(names).toHaveLength(4)
})

test('on a fast line what makes a report is fetched while the panel is read', async ({ page, store }) => {
  await store(saved(allTo(1)))
  const font = page.waitForResponse(/\/sans\.[^/]*\.ttf$/)
  await openPanel(page, '4g')
  expect((await font).status()).toBe(200)
  expect((await made(page)).pages).toHaveLength(2)
})

test('a second report needs nothing from the network', async ({ page, store, context }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  const first = await made(page)
  await context.setOffline(true)
  const second = await made(page)
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
})

for (const [locale, paper, other] of [
  ['en-US', [612, 792], 'A4'],
  ['de-AT', [595.28, 841.89], 'US Letter'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })
    test('the paper is that of the region, until another is chosen', async ({ page, store }) => {
      await store(saved(allTo(1)))
      await openPanel(page)
      expect((await made(page)).size).toEqual([...paper])
      await page.getByRole('radio', { name: other }).check()
      expect((await made(page)).size).not.toEqual([...paper])
    })
  })
}

test('a link and a QR code are only there when asked for, and reopen the result', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  const box = page.getByLabel('Add a link and a QR code that reopen the result')
  await expect(box).not.toBeChecked()
  await expect(box).toHaveAccessibleDescription('Whoever has the report can then see every answer.')
  const plain = await made(page)
  expect(plain.links).toEqual([])
  expect(plain.pages.join(' ')).not.toContain('two-hats-1.')
  await box.check()
  const { links, pages } = await made(page)
  expect(links).toHaveLength(1)
  expect(solid(pages.join(' '))).toContain(links[0])
  expect(pages.join(' ')).toContain('Whoever has this link, or scans this code, can see every answer.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await page.goto(links[0] ?? '')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This work clearly puts the project first. 91 towards the project, likely 73 to 100.',
  )
})

test('a shared result is saved too, and does not say “you”', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  await page.getByLabel('Add a link and a QR code').check()
  const [link = ''] = (await made(page)).links
  await page.goto(link)
  await page.reload()
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  const { pages } = await made(page)
  expect(pages[0]).toContain(
    'This work clearly puts the project first. 91 towards the project, likely 73 to 100.',
  )
})

for (const [script, name] of [
  ['Polish', 'Łucja Żółć'],
  ['Vietnamese', 'Nguyễn Thị Phượng'],
  ['Greek', 'Ελένη Παπαδοπούλου'],
  ['Ukrainian', 'Ґанна Їжакевич'],
  ['Hebrew', 'דנה כהן'],
] as const) {
  test(`a name in ${script} letters is printed`, async ({ page, store }) => {
    await store(saved(allTo(1)))
    await openPanel(page)
    await page.getByLabel('Name on the report').fill(name)
    const { pages, title } = await made(page)
    expect(title).toBe(`Two Hats report: ${name}`)
    const said = solid(pages[0] ?? '')
    expect([solid(name), solid([...name].reverse().join(''))].some((one) => said.includes(one))).toBe(true)
  })
}

test('by keyboard alone: open, choose, make, close, back where one was', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  const opener = page.getByRole('button', { name: 'Save as PDF' })
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Zoë')
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloadedPdf(await saving)).title).toBe('Two Hats report: Zoë')
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('the panel is accessible, before and after @look', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  await expectAccessible(page)
  await made(page)
  await expect(page.getByRole('link', { name: 'Save the file again' })).toBeVisible()
  await expectAccessible(page)
})
