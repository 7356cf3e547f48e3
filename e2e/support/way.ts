import type { BrowserContext, Page } from '@playwright/test'
import { pairs } from './answers.ts'
import { expect } from './story.ts'

export const h1 = { level: 1 } as const
export const next = { name: 'Next' }
export const allToProject =
  'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.'
export const notArrived = 'The result did not arrive: the connection may be interrupted.'

export const pair = (page: Page, n: number) => page.getByRole('group', { name: new RegExp(`^Pair ${n} `) })
export const title = (page: Page) => page.getByRole('heading', h1)
export const seeResult = (page: Page) => page.getByRole('link', { name: 'See my result' })

/** Answers pairs to the project, five a page, and turns to the last page. */
export async function answerAll(page: Page, rounds = 4): Promise<void> {
  for (let at = 0; at < rounds * 5; at++) {
    const choice = pairs[at]?.projectRight ? 'Much more the second' : 'Much more the first'
    await pair(page, at + 1)
      .getByText(choice, { exact: true })
      .click()
    if (at % 5 === 4) await page.getByRole('button', next).click()
  }
  while (await page.getByRole('button', next).isVisible()) await page.getByRole('button', next).click()
  await expect(title(page)).toHaveText('One last question')
}

/** From here on the story fails where the page is loaded anew. */
export async function stays(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.stays = ''
  })
}

/** The same document still, with its title, at its top, and with the focus on its heading. */
export async function expectShown(page: Page, heading: string, address: RegExp, documentTitle: string) {
  await expect(title(page)).toHaveText(heading)
  await expect(title(page)).toBeFocused()
  await expect(page).toHaveURL(address)
  await expect(page).toHaveTitle(documentTitle)
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  await expect(page.locator('html[data-stays]')).toBeAttached()
}

export const blockStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError')
        },
      })
    }
  })

export const fillStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    const full = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
    Storage.prototype.setItem = full
    IDBObjectStore.prototype.put = full
    IDBObjectStore.prototype.add = full
  })
