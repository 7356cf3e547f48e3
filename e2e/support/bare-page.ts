import type { Page } from '@playwright/test'

/** The same groups and labels, and nothing else: what this machine needs for a press at this moment. */
export async function openBare(page: Page): Promise<void> {
  const options = [
    'Much more the first',
    'More the first',
    'Both equally',
    'More the second',
    'Much more the second',
  ]
  const groups = [6, 7, 8, 9, 10].map((pair) => {
    const labels = options.map((text) => `<label><input type="radio" name="${pair}">${text}</label>`)
    return `<fieldset><legend>Pair ${pair} of 20</legend>${labels.join('')}</fieldset>`
  })
  await page.goto(`data:text/html,${encodeURIComponent(`<!doctype html>${groups.join('')}`)}`)
}
