import { expectAccessible } from './support/accessible.ts'
import { allTo, keyed, saved } from './support/answers.ts'
import { fold } from './support/opened.ts'
import { expect, storedAnswers, test } from './support/story.ts'

const h1 = { level: 1 } as const

// All ends to the project: μ = 20/22. Four ends turned to the other side leave 12/22 = 54.5, beyond the zone's bound of
// 50; a fifth leaves 10/22 = 45.5.
test('how many answers would change the zone, and which carry most', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await page.goto('/result#try')
  await expect(
    page.getByText('It would take at least 5 different answers out of 20 for this to read “leans project”.'),
  ).toBeVisible()
})

test('the three answers that carry most are those farthest from the middle', async ({ page, store }) => {
  await store(saved(keyed([0, 0, 1, 0, 0, -1, 0, 0, 0, 1])))
  await page.goto('/result#try')
  const firm = fold(page, 'Try other answers')
  const first = firm.getByRole('listitem')
  await expect(first.nth(0)).toContainText('Passed a task to someone who could finish it on time')
  await expect(first.nth(1)).toContainText('Declined to make a promise that would have been hard to keep')
  await expect(first.nth(2)).toContainText('Wrote a summary that people outside the team can follow')
})

test('a trial moves its own number only, is marked as one, and ends by one button', async ({
  page,
  store,
}) => {
  await store(saved(allTo(1), { began: '2026-11-20T09:00:00.000Z' }))
  await page.goto('/result#try')
  const firm = fold(page, 'Try other answers')
  const answer = firm.getByRole('combobox').first()
  await expect(answer.getByRole('option', { selected: true })).toHaveText(/\(given\)$/)
  const before = await storedAnswers(page)
  expect(Object.keys(before)).toHaveLength(20)
  await answer.selectOption('Both equally')
  // 19/22.
  await expect(firm.getByRole('status')).toContainText('Trial: 86 towards the project, likely')
  await expect(firm.getByRole('status')).toContainText(
    'Your result stays: 91 towards the project, likely 73 to 100.',
  )
  await expect(page.getByRole('heading', h1)).toContainText('91 towards the project, likely 73 to 100.')
  await expectAccessible(page)
  await firm.getByRole('combobox').nth(19).selectOption('I have not faced this')
  // 18/21.
  await expect(firm.getByRole('status')).toContainText('Trial: 86 towards the project, likely')
  await firm.getByRole('button', { name: 'Back to my answers' }).click()
  await expect(firm.getByText('Change an answer and watch the number.')).toBeFocused()
  await expect(firm.getByRole('status')).toHaveText('')
  await expect(answer.getByRole('option', { selected: true })).toHaveText(/\(given\)$/)
  expect(await storedAnswers(page)).toEqual(before)
})

test('what a trial gives hides neither the answer just changed nor one far down', async ({ page, store }) => {
  await store(saved(keyed(Array.from({ length: 20 }, (_, at) => (at % 2 ? -1 : 1) * (at % 4 ? 0.5 : 1)))))
  await page.goto('/result#try')
  const firm = fold(page, 'Try other answers')
  for (const at of [0, 9, 19]) {
    const answer = firm.getByRole('combobox').nth(at)
    await answer.evaluate((one) => one.scrollIntoView({ block: 'end' }))
    await answer.selectOption('Both equally')
    await expect(firm.getByRole('status')).toContainText('Trial: ')
    await expect
      .poll(async () => {
        const [select, trial] = [await answer.boundingBox(), await firm.locator('.trial').boundingBox()]
        return Boolean(select && trial && select.y >= 0 && select.y + select.height <= trial.y)
      })
      .toBe(true)
  }
})

test('a trial by keyboard alone, down to too few answers', async ({ page, store }) => {
  await store(saved(allTo(1, 5)))
  await page.goto('/result#try')
  const firm = fold(page, 'Try other answers')
  await firm.getByRole('combobox').first().focus()
  await page.keyboard.press('End')
  await expect(firm.getByRole('status')).toContainText('Too few answers are left for a number.')
  await page.keyboard.press('Home')
  // "Much more the first" is what was answered: the trial is over.
  await expect(firm.getByRole('status')).toHaveText('')
})
