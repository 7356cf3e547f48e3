import { expectAccessible } from './support/accessible.ts'
import { allTo, keyed, saved } from './support/answers.ts'
import { expect, storedAnswers, test } from './support/story.ts'

const h1 = { level: 1 } as const

// All ends to the project: μ = 20/22. Four ends turned to the other side leave 12/22 = 54.5, beyond the zone's bound of
// 50; a fifth leaves 10/22 = 45.5.
test('how many answers would change the zone, and which carry most', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await page.goto('/result')
  const firm = page.getByRole('region', { name: 'How firm it is' })
  await firm.scrollIntoViewIfNeeded()
  await expect(
    firm.getByText('It would take at least 5 different answers out of 20 for this to read “leans project”.'),
  ).toBeVisible()
})

test('the three answers that carry most are those farthest from the middle', async ({ page, store }) => {
  await store(saved(keyed([0, 0, 1, 0, 0, -1, 0, 0, 0, 1])))
  await page.goto('/result')
  const firm = page.getByRole('region', { name: 'How firm it is' })
  await firm.scrollIntoViewIfNeeded()
  const first = firm.getByRole('list').first().getByRole('listitem')
  await expect(first).toHaveCount(3)
  await expect(first.nth(0)).toContainText('Passed a task to someone who could finish it on time')
  await expect(first.nth(1)).toContainText(
    'Refused a new commitment that would have put the delivery at risk',
  )
  await expect(first.nth(2)).toContainText('Wrote a summary that outsiders can read')
})

test('a trial moves its own number only, is marked as one, and ends by one button', async ({
  page,
  store,
}) => {
  await store(saved(allTo(1), { began: '2026-11-20T09:00:00.000Z' }))
  await page.goto('/result')
  const firm = page.getByRole('region', { name: 'How firm it is' })
  await firm.scrollIntoViewIfNeeded()
  const answer = firm.getByRole('combobox').first()
  await expect(answer.getByRole('option', { selected: true })).toHaveText(/\(as answered\)$/)
  const before = await storedAnswers(page)
  expect(Object.keys(before)).toHaveLength(20)
  await answer.selectOption('Both equally')
  // 19/22.
  await expect(firm.getByRole('status')).toContainText(
    'Trial. Your work clearly puts the project first. 86 towards the project, likely',
  )
  await expect(firm.getByRole('status')).toContainText(
    'Your result stays: 91 towards the project, likely 73 to 100.',
  )
  await expect(page.getByRole('heading', h1)).toContainText('91 towards the project, likely 73 to 100.')
  await expectAccessible(page)
  await firm.getByText('Try any other answer').click()
  await firm.getByRole('combobox').nth(19).selectOption('I have not faced this')
  // 18/21.
  await expect(firm.getByRole('status')).toContainText(
    'Trial. Your work clearly puts the project first. 86 towards the project, likely',
  )
  await firm.getByRole('button', { name: 'End the trial' }).click()
  await expect(firm.getByRole('heading', { name: 'Three of the answers that carry most' })).toBeFocused()
  await expect(firm.getByRole('status')).toHaveText('')
  await expect(answer.getByRole('option', { selected: true })).toHaveText(/\(as answered\)$/)
  expect(await storedAnswers(page)).toEqual(before)
})

test('a trial by keyboard alone, down to too few answers', async ({ page, store }) => {
  await store(saved(allTo(1, 5)))
  await page.goto('/result')
  const firm = page.getByRole('region', { name: 'How firm it is' })
  await firm.scrollIntoViewIfNeeded()
  await firm.getByRole('combobox').first().focus()
  await page.keyboard.press('End')
  await expect(firm.getByRole('status')).toContainText('Too few answers are left for a number.')
  await page.keyboard.press('Home')
  // "Much more the first" is what was answered: the trial is over.
  await expect(firm.getByRole('status')).toHaveText('')
})
