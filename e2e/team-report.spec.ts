import { downloadedPdf } from './support/pdf.ts'
import { panel } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'
import { five, projectPerson, savedTeam, teamKey, teamPerson } from './support/team.ts'

test('a team’s report says what the page says', async ({ page, store }) => {
  const people = five.map((answers, at) => ({
    name: ['Ann', 'Bogdan Țepeș', 'Zoë', 'Dee'][at] ?? '',
    answers,
  }))
  await store(savedTeam(people), teamKey)
  await page.goto('/team')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'deciding by risk, time, cost; telling outsiders how it goes',
  )
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await panel(page).getByLabel('Name of the team or its project').fill('Migration 2026')
  await expect(panel(page).getByLabel('Add a link and a QR code')).toHaveCount(0)
  const waiting = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Make the report' }).click()
  const { pages, title } = await downloadedPdf(await waiting)
  const text = pages.join(' ')
  expect(title).toContain('Migration 2026')
  expect(text).toContain('2 of 10 kinds of work are likely gaps')
  // The chance of a gap in Decide for the project, worked out in team.spec.ts.
  expect(text).toContain('68 %')
  for (const name of ['Ann', 'Bogdan Țepeș', 'Zoë', 'Dee', 'Person 5']) expect(text).toContain(name)
})

test('what of a name on the team cannot be printed is left out and told', async ({ page, store }) => {
  await store(
    savedTeam([
      { name: '漢', answers: teamPerson },
      { name: 'Bo', answers: projectPerson },
    ]),
    teamKey,
  )
  await page.goto('/team')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await panel(page).getByRole('button', { name: 'Make the report' }).click()
  await expect(
    panel(page).getByText('Left out of the name, since no font of the report has it: 漢.'),
  ).toBeVisible()
})
