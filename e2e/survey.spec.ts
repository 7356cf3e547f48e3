import type { Page } from '@playwright/test'
import { attributes, frequencies, keyed, pairs, saved } from './support/answers.ts'
import { expect, storedAnswers, surveyIsReady, test } from './support/story.ts'

const next = { name: 'Next' }

test('the full survey by mouse: every item answered, the role named, the result seen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start: about 7 minutes' }).click()
  await surveyIsReady(page)
  for (let round = 0; round < 4; round++) {
    for (const [place, { projectRight }] of pairs.slice(round * 5, round * 5 + 5).entries()) {
      const group = page.getByRole('group', { name: new RegExp(`^Pair ${round * 5 + place + 1} `) })
      await group
        .getByText(projectRight ? 'Much more the second' : 'Much more the first', { exact: true })
        .click()
    }
    await expect(page.getByText('Your position is ready. 16 more questions')).toHaveCount(round === 3 ? 1 : 0)
    await page.getByRole('button', next).click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In the last month, how often did you …')
  for (const group of await page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await group.getByText('Weekly', { exact: true }).click()
  await page.getByRole('button', next).click()
  for (const group of await page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await group.getByRole('radio').nth(4).check()
  await page.getByRole('button', next).click()
  await page.getByRole('group', { name: 'Which role do you hold' }).getByText('Technical lead').click()
  await expect(page.getByText('36 of 36 answered')).toBeVisible()
  await expect(page.getByText('All 36 answered.')).toBeVisible()
  const answers = await storedAnswers(page)
  expect(Object.keys(answers).sort()).toEqual(
    [...pairs.map(({ id }) => id), ...frequencies, ...attributes].sort(),
  )
  await page.getByRole('link', { name: 'See my result' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.',
  )
  await expect(
    page.getByText('You hold the technical lead’s role, while your choices mostly served the project.'),
  ).toBeVisible()
})

test('the full survey by keyboard alone', async ({ page }) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await tabTo(page, 'block-1')
  for (let round = 0; round < 4; round++) {
    for (let place = 0; place < 5; place++) {
      const at = round * 5 + place
      // Digits for the even pairs; arrow keys for the odd ones.
      if (at % 2 === 0) await page.keyboard.press('3')
      else {
        await page.keyboard.press('Space')
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('button', next)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo(page, pairs[(round + 1) * 5]?.id ?? 'block-team')
  }
  for (let at = 0; at < 10; at++) {
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await tabTo(page, 'knowledge-1')
  for (let at = 0; at < 6; at++) {
    await page.keyboard.press('5')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await tabTo(page, 'role')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'See my result' })).toBeFocused()
  const stored = async (ids: readonly string[]) => {
    const answers = await storedAnswers(page)
    return ids.map((id) => answers[id])
  }
  await expect.poll(() => stored(pairs.map(({ id }) => id))).toEqual(pairs.map(() => 2))
  await expect.poll(() => stored(frequencies)).toEqual(frequencies.map(() => 1))
  await expect.poll(() => stored(attributes)).toEqual(attributes.map(() => 4))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your work is clearly balanced between team and project. In the middle, likely up to 10 either way.',
  )
})

test('1 to 5 answer the first open question in view unless that is turned off; "clear" takes an answer back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/survey')
  await surveyIsReady(page)
  await page.keyboard.press('4')
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 3 })
  await expect(page.locator('#block-1 input').nth(3)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 3, 'unblock-1': 0 })
  await page.getByRole('button', { name: 'Clear the answer to Pair 2' }).click()
  await page.getByRole('button', { name: 'Turn off 1 to 5' }).click()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('4')
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 3 })
  const group = page.getByRole('group', { name: /^Pair 1 / })
  await group.getByText('More the first', { exact: true }).click()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 1 })
  await group.getByText('I have not faced this').click()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': null })
  await expect(page.getByText('1 of 36')).toBeVisible()
  await group.getByRole('button', { name: 'Clear the answer to Pair 1' }).click()
  await expect.poll(() => storedAnswers(page)).toEqual({})
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('the short form, its result, then the rest with the answers kept', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Short on time? 10 pairs, about 2 minutes' }).click()
  await surveyIsReady(page)
  await expect(page.getByText('0 of 10 · about 2 minutes left')).toBeVisible()
  for (let round = 0; round < 2; round++) {
    for (const group of await page.getByRole('group', { name: /^Pair/ }).all()) {
      await group.getByText('Much more the first', { exact: true }).click()
    }
    if (round === 0) await page.getByRole('button', next).click()
  }
  await expect(page.getByText('Your position is ready. 26 more questions')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See it now' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('link', { name: 'See it now' }).click()
  await expect(page.getByText(/^Your result · .*10 of 20 pairs$/)).toBeVisible()
  await page.getByRole('link', { name: 'Answer the rest' }).click()
  await expect(page.getByRole('group', { name: /^Pair 11 / })).toBeVisible()
  await expect(page.getByText('10 of 36')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(
    page.getByRole('group', { name: /^Pair 6 / }).getByRole('radio', { name: 'Much more the first' }),
  ).toBeChecked()
})

test('back and forth, by the page’s buttons and by the browser’s, loses nothing', async ({ page }) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await page
    .getByRole('group', { name: /^Pair 1 / })
    .getByText('More the second', { exact: true })
    .click()
  await page.getByRole('button', next).click()
  await page
    .getByRole('group', { name: /^Pair 6 / })
    .getByText('More the first', { exact: true })
    .click()
  await page.goBack()
  await expect(
    page
      .getByRole('group', { name: /^Pair 1 / })
      .getByRole('radio', { name: 'More the second', exact: true }),
  ).toBeChecked()
  await page.goForward()
  await expect(
    page.getByRole('group', { name: /^Pair 6 / }).getByRole('radio', { name: 'More the first', exact: true }),
  ).toBeChecked()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(
    page
      .getByRole('group', { name: /^Pair 1 / })
      .getByRole('radio', { name: 'More the second', exact: true }),
  ).toBeChecked()
})

test('the last page lists what is open, says what it costs, and leads there and back', async ({
  page,
  store,
}) => {
  await store(saved(keyed(Array.from({ length: 19 }, () => 0)), { page: 'last' }))
  await page.goto('/survey')
  await expect(page.getByText('Open; you may leave them. Open pairs make the range wider.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^(Pair|Question) \d+$/ })).toHaveCount(17)
  await page.getByRole('link', { name: 'Pair 20' }).click()
  const radio = page
    .getByRole('group', { name: /^Pair 20 / })
    .getByRole('radio')
    .first()
  await expect(radio).toBeFocused()
})

test('a choice brings the next question into view where motion is welcome, and the focus stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/survey')
  await surveyIsReady(page)
  const choose = (n: number) =>
    page
      .getByRole('group', { name: new RegExp(`^Pair ${n} `) })
      .getByText('Both equally')
      .click()
  const third = page.getByRole('group', { name: /^Pair 3 / })
  await choose(1)
  await choose(2)
  await expect(third).toBeInViewport({ ratio: 1 })
  await expect(page.locator('#unblock-1 input').nth(2)).toBeFocused()
  await expect(page.getByText('2 of 36')).toBeInViewport({ ratio: 1 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The page has come to rest.
  const scrolled = () => page.evaluate(() => scrollY)
  const rests = async () => (await scrolled()) === (await page.waitForTimeout(200).then(scrolled))
  await expect.poll(rests).toBe(true)
  const at = await scrolled()
  await choose(3)
  await expect(page.getByText('3 of 36')).toBeVisible()
  expect(await scrolled()).toBe(at)
})

async function tabTo(page: Page, id: string): Promise<void> {
  await expect(page.locator(`#${id}`)).toBeVisible()
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((group) => document.activeElement?.closest('fieldset')?.id === group, id)) return
  }
  throw new Error(`Tab never reached ${id}.`)
}
