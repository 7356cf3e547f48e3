import type { Page } from '@playwright/test'
import { allTo, saved } from './support/answers.ts'
import { expect, storedAnswers, storedRows, surveyIsReady, test } from './support/story.ts'
import { savedTeam, teamKey, teamPerson } from './support/team.ts'

const h1 = { level: 1 } as const
const pair = (n: number) => ({ name: new RegExp(`^Pair ${n} `) })

/** Answers the five pairs of each round, or leaves it, up to the end. */
async function answerAll(page: Page, label: string): Promise<void> {
  for (const round of [0, 1, 2, 3]) {
    for (let n = 1; n <= 5; n++) {
      await page
        .getByRole('group', pair(5 * round + n))
        .getByText(label, { exact: true })
        .click()
    }
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
}

test('asking others about somebody, from the link to the answers laid beside one’s own', async ({
  page,
  store,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await store(saved(allTo(1)))
  await store(savedTeam([{ name: 'Zoë <b>', answers: teamPerson }]), teamKey)
  await page.goto('/team')
  await page.getByRole('textbox', { name: 'Name of the person' }).fill('Zoë <b>')
  await page.getByRole('button', { name: 'Copy a link to send to them' }).click()
  await expect(page.getByText('Copied. Whoever opens it answers about this person.')).toBeVisible()
  const asked = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(asked).pathname + new URL(asked).hash).toBe('/survey/about#about=Zo%C3%AB%20%3Cb%3E')

  await page.goto(asked)
  await surveyIsReady(page)
  await expect(page.getByText('You are answering about \u2068Zoë <b>\u2069.')).toBeVisible()
  await expect(page.getByText('0 of 36')).toBeVisible()
  await page.getByRole('group', pair(1)).getByText('Much more the first', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('group', pair(6))).toBeVisible()
  await page.reload()
  await expect(page.getByText('You are answering about \u2068Zoë <b>\u2069.')).toBeVisible()
  await expect(page.getByText('1 of 36')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await answerAll(page, 'Both equally')
  await expect(page.getByRole('heading', h1)).toHaveText('Answers about \u2068Zoë <b>\u2069: done')
  await expect(page.getByText('Which role do you hold')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Question 21', exact: true })).toHaveAttribute(
    'href',
    '#block-team&about=Zo%C3%AB%20%3Cb%3E',
  )
  await page.getByRole('button', { name: 'Copy the link to send back' }).click()
  await expect(page.getByText('Copied. Paste it into a message to whoever asked you.')).toBeVisible()
  const back = await page.evaluate(() => navigator.clipboard.readText())
  expect(back).toMatch(/\/result#two-hats-1\.[\w-]{21}&about=Zo%C3%AB%20%3Cb%3E$/)
  // One's own answers are as they were.
  await expect.poll(() => storedAnswers(page)).toEqual(allTo(1))

  await page.goto(back)
  await expect(page.getByText('One person’s answers about \u2068Zoë <b>\u2069.')).toBeVisible()
  await expect(page.getByRole('heading', h1)).toContainText(
    'The work of \u2068Zoë <b>\u2069 is clearly balanced between team and project.',
  )

  await page.goto('/team')
  await page.getByRole('textbox', { name: 'Links to results' }).fill(back)
  await page.getByRole('button', { name: 'Add from this text' }).click()
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'How \u2068Zoë <b>\u2069 and others see it' })).toContainText(
    '1 rater with a position so far.',
  )
})

test('answers about two people are kept apart, and deleted with everything else', async ({ page }) => {
  await page.goto('/survey/about#about=Ann')
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await page.goto('/survey/about#about=Bo')
  await expect(page.getByText('You are answering about \u2068Bo\u2069.')).toBeVisible()
  await expect(page.getByText('0 of 36')).toBeVisible()
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the second', { exact: true }).click()
  const about = async () =>
    Object.entries(await storedRows(page)).filter(([path]) => path.endsWith('/answers/block-1'))
  await expect.poll(about).toEqual([
    ['about/Ann/answers/block-1', 1],
    ['about/Bo/answers/block-1', 3],
  ])
  await page.goto('/privacy')
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a link that does not say about whom: a sentence and one button', async ({ page }) => {
  await page.goto('/survey/about')
  await expect(page.getByRole('heading', h1)).toHaveText('This link does not say whom it is about')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Which hat have you been wearing?')
})
