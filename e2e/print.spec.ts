import { everything, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'
import { projectPerson, savedTeam, teamKey } from './support/team.ts'

const team = savedTeam([
  { name: 'Ann', answers: everything },
  { name: 'Bo', answers: projectPerson },
])

for (const [path, sign, key, text] of [
  ['/result', 'What serves both hats', 'two-hats', saved(everything, { role: 'technical-pm' })],
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

for (const format of ['A4', 'Letter'] as const) {
  test(`a result fills two pages of ${format}`, async ({ page, store }) => {
    await store(saved(everything, { role: 'technical-pm' }))
    await page.goto('/result')
    await page.getByRole('region', { name: 'Take it away' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  })
}
