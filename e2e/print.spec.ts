import { everything, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'
import { projectPerson, savedTeam, teamKey } from './support/team.ts'

const team = savedTeam([
  { name: 'Ann', answers: everything },
  { name: 'Bo', answers: projectPerson },
])

for (const [path, sign, key, text] of [
  ['/result', 'Look closer', 'two-hats', saved(everything, { role: 'technical-pm' })],
  ['/team', 'Who holds what', teamKey, team],
  ['/method', 'The formulas', 'two-hats', saved({})],
] as const) {
  test(`${path} prints nothing that can only be pressed`, async ({ page, store }) => {
    await store(text, key)
    await page.goto(path)
    const heading = page.getByRole('heading', { name: sign })
    await heading.scrollIntoViewIfNeeded()
    await page.emulateMedia({ media: 'print' })
    await expect(heading).toBeVisible()
    for (const pressed of ['navigation', 'button', 'checkbox', 'combobox'] as const) {
      await expect(page.getByRole(pressed)).toHaveCount(0)
    }
    await expect(page.getByRole('link')).toHaveText(/^Two Hats$/)
  })
}

test('what is closed on the screen is open on paper', async ({ page, store }) => {
  await store(saved(everything, { role: 'technical-pm' }))
  await page.goto('/result')
  await expect(page.getByRole('heading', { name: 'Look closer' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const title of ['Ideas for each activity', 'How often each came up', 'All numbers and chances'])
    await expect(page.getByText(title)).toBeVisible()
  await expect(page.getByRole('img', { name: /^What serves both hats/ })).toBeVisible()
  await expect(page.getByText('Try other answers')).toBeHidden()
})
