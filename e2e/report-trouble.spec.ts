import { expectAccessible } from './support/accessible.ts'
import { allTo, saved } from './support/answers.ts'
import { downloadedPdf } from './support/pdf.ts'
import { made, openPanel, pressMake } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'

test('an emoji is left out of a name with a word; a name too long is refused beside its field', async ({
  page,
  store,
}) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  const name = page.getByLabel('Name on the report')
  await name.fill('M'.repeat(81))
  await page.getByLabel('Add every answer and its share').check()
  await pressMake(page)
  await expect(name).toHaveAccessibleDescription(/A name has 81 characters; a report has room for 80\./)
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('M'.repeat(81))
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await expect(page.getByLabel('Add every answer and its share')).toBeChecked()
  await name.fill('🙂 Müller 漢')
  const { title, pages } = await made(page)
  expect(title).toBe('Two Hats report: Müller')
  expect(pages.length).toBeGreaterThan(2)
  await expect(name).toHaveAttribute('aria-invalid', 'false')
  await expect(page.getByRole('status')).toContainText('since no font of the report has it: 🙂 and 漢.')
})

test('where no Worker may be started the page makes the report itself', async ({ page, store }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException('blocked', 'SecurityError')
        }
      },
    })
  })
  await store(saved(allTo(1)))
  await openPanel(page)
  expect((await made(page)).pages[0]).toContain('91 towards the project, likely 73 to 100.')
})

test('where the Worker does not arrive the page makes the report itself', async ({
  page,
  store,
  provoke,
}) => {
  provoke(/ERR_FAILED/)
  await page.route('**/turbopack-worker*', (route) => route.abort())
  await store(saved(allTo(1)))
  await openPanel(page, '4g')
  expect((await made(page)).pages[0]).toContain('91 towards the project, likely 73 to 100.')
  expect(page.workers()).toEqual([])
})

test('fonts that do not arrive get a sentence, and can be asked for again', async ({
  page,
  store,
  provoke,
}) => {
  provoke(/ERR_FAILED/)
  await page.route('**/*.ttf', (route) => route.abort())
  await store(saved(allTo(1)))
  await openPanel(page)
  await page.getByLabel('Name on the report').fill('Ada')
  await pressMake(page)
  await expect(
    page.getByRole('status').filter({ hasText: 'the connection may be interrupted' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/*.ttf')
  expect((await made(page)).title).toBe('Two Hats report: Ada')
})

test('a report can be stopped, and made after that', async ({ page, store, provoke }) => {
  provoke(/ERR_FAILED|ERR_ABORTED/)
  await page.route('**/*.ttf', () => {})
  await store(saved(allTo(1)))
  await openPanel(page)
  await pressMake(page)
  await expect(page.getByText('Fetching the fonts.')).toBeVisible()
  expect(page.workers()).toHaveLength(1)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByText('Stopped. No file was made.')).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(0)
  await page.unroute('**/*.ttf')
  expect((await made(page)).pages[0]).toContain('91 towards the project, likely 73 to 100.')
})

test('the finished file stays at hand for a browser that did not save it', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await openPanel(page)
  const first = await made(page)
  const link = page.getByRole('link', { name: 'Save the file again' })
  const again = page.waitForEvent('download')
  await link.click()
  const download = await again
  expect(download.suggestedFilename()).toMatch(/^two-hats-\d{4}-\d{2}-\d{2}\.pdf$/)
  expect(Buffer.compare((await downloadedPdf(download)).bytes, first.bytes)).toBe(0)
})
