import { expect, storedAnswers, surveyIsReady, surveyjsIsThere, test } from './support/story.ts'

test('the first page of statements is in the HTML: 30 radios in five named groups', async ({ request }) => {
  const [html = ''] = (await (await request.get('/survey')).text()).split('<footer')
  expect(html.match(/<input type="radio"/g)).toHaveLength(30)
  expect(html.match(/<fieldset/g)).toHaveLength(5)
  const named = [...html.matchAll(/<fieldset[^>]*aria-labelledby="([^"]+)"/g)]
  expect(named).toHaveLength(5)
  for (const [, ids = ''] of named) {
    for (const id of ids.split(' ')) expect(html).toContain(`id="${id}"`)
  }
  expect(html).toContain('Turned down a shortcut that would have left the code hard to change')
})

test('an answer given while JavaScript is held back for five seconds is kept', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue()
  })
  await page.goto('/survey', { waitUntil: 'commit' })
  const group = page.getByRole('group', { name: /^Pair 2 / })
  await group.getByText('More the second', { exact: true }).click()
  await expect(group.getByRole('radio', { name: 'More the second', exact: true })).toBeChecked()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.getByText('1 of 36')).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => storedAnswers(page)).toEqual({ 'unblock-1': 3 })
  await expect(group.getByRole('radio', { name: 'More the second', exact: true })).toBeChecked()
})

test('when SurveyJS takes over nothing moves, no element is replaced, and focus stays', async ({ page }) => {
  // What an answer itself brings into view is another story.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.addInitScript(() => {
    // Everything but SurveyJS comes at once: it is asked for when the browser is idle.
    window.requestIdleCallback = (run) => Number(setTimeout(run, 1500))
  })
  let late = false
  await page.route('**/*.js', async (route) => {
    if (late) await held
    await route.continue()
  })
  await page.goto('/survey')
  await expect(page.locator('.survey[data-ready]')).toBeAttached()
  late = true
  await expect(page.locator('.survey[data-engine]')).toHaveCount(0)
  await page
    .getByRole('group', { name: /^Pair 3 / })
    .getByText('More the first', { exact: true })
    .click()
  // The word that the answer is saved comes when it is, and has nothing to do with SurveyJS.
  await expect(page.getByText('Saved in this browser', { exact: true })).toBeVisible()
  const before = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement) focused.dataset.before = 'yes'
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
      document.documentElement.dataset.shift = String(shift)
    }).observe({ type: 'layout-shift', buffered: false })
    return [...document.querySelectorAll('fieldset, .survey-buttons')].map(
      (one) => one.getBoundingClientRect().top,
    )
  })
  release()
  await surveyjsIsThere(page)
  const after = await page.evaluate(() => ({
    tops: [...document.querySelectorAll('fieldset, .survey-buttons')].map(
      (one) => one.getBoundingClientRect().top,
    ),
    focused: (document.activeElement as HTMLElement).dataset.before,
    shift: document.documentElement.dataset.shift,
  }))
  expect(after).toEqual({ tops: before, focused: 'yes', shift: undefined })
  await page
    .getByRole('group', { name: /^Pair 4 / })
    .getByText('More the first', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.locator('[id^=sp_] fieldset, .sd-root-modern fieldset').first()).toBeVisible()
  await expect(
    page.getByRole('group', { name: /^Pair 3 / }).getByRole('radio', { name: 'More the first', exact: true }),
  ).toBeChecked()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'redirect-1': 1, 'decide-1': 1 })
})

test('when SurveyJS never arrives, the survey goes on without it', async ({ page, provoke }) => {
  provoke(/ERR_FAILED/)
  let firstLoad = true
  await page.route('**/*.js', (route) => (firstLoad ? route.continue() : route.abort()))
  await page.addInitScript(() => {
    window.requestIdleCallback = (run) => Number(setTimeout(run, 1500))
  })
  await page.goto('/survey')
  await expect(page.locator('.survey[data-ready]')).toBeAttached()
  firstLoad = false
  const noticed = page.waitForEvent('console', (message) => message.text().includes('goes on without it'))
  await page
    .getByRole('group', { name: /^Pair 1 / })
    .getByText('Both equally')
    .click()
  await noticed
  await page.getByRole('button', { name: 'Next' }).click()
  await page
    .getByRole('group', { name: /^Pair 6 / })
    .getByText('More the first', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('group', { name: /^Pair 11 / })).toBeVisible()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 2, 'block-2': 1 })
})

// SurveyJS's own scroll bar once stood below every page, as high as the page itself.
test('a page that SurveyJS renders ends with its last question, one space between two', async ({ page }) => {
  await page.goto('/survey#attributes')
  await surveyIsReady(page)
  await page.getByRole('radio').first().check()
  await surveyjsIsThere(page)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('group', { name: /hold a change until the code/ })).toBeVisible()
  await expect(page.locator('.sd-root-modern fieldset')).toHaveCount(10)
  const found = await page.evaluate(() => {
    const items = [...document.querySelectorAll('.items fieldset')]
    const boxes = items.map((item) => item.getBoundingClientRect())
    const buttons = document.querySelector('.survey-buttons')?.getBoundingClientRect()
    return {
      below: (buttons?.top ?? 0) - (boxes.at(-1)?.bottom ?? 0),
      between: boxes.slice(1).map((box, at) => Math.round(box.top - (boxes[at]?.bottom ?? 0))),
    }
  })
  expect(found.below).toBeLessThan(60)
  expect(new Set(found.between).size).toBe(1)
  expect(found.between[0]).toBeGreaterThan(8)
  expect(found.between[0]).toBeLessThan(20)
})
