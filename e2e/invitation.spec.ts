import type { Page } from '@playwright/test'
import { everything, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const [path, button] of [
  ['/', 'Invite colleagues'],
  ['/team', 'Copy an invitation'],
  ['/result', 'Compare with a colleague'],
] as const) {
  test(`${path} copies an invitation, about a project that may be named`, async ({
    page,
    store,
    baseURL,
  }) => {
    if (path === '/result') await store(saved(everything, { role: 'tech-lead' }))
    await page.goto(path)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText('Invitation copied.')).toBeVisible()
    expect(await copied(page)).toMatch(/^Please answer Two Hats about your work on our project, 7 minutes: /)

    await page.getByRole('button', { name: 'Add the project’s name' }).click()
    const field = page.getByRole('textbox', { name: 'Name of the project, for the invitation' })
    await expect(field).toBeFocused()
    await field.pressSequentially(' Blue {url} \u202e Harbour ')
    // What was copied is not about this project.
    await expect(page.getByText('Invitation copied.')).toHaveCount(0)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText('Invitation copied.')).toBeVisible()
    expect(await copied(page)).toBe(
      `Please answer Two Hats about your work on \u2068Blue {url} Harbour\u2069, 7 minutes: ${baseURL}/survey. At the end, copy your link and send it to me. Whoever has it sees your answers, not your role. A self-report, not validated, no norms; not for hiring, pay or promotion. Neither end is better.`,
    )
    await field.fill('x'.repeat(200))
    await expect(field).toHaveValue('x'.repeat(80))
    await field.fill('')
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText('Invitation copied.')).toBeVisible()
    expect(await copied(page)).toMatch(/ on our project, 7 minutes: /)
  })
}
