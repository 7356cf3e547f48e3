import { cutOff, expectNoSideScroll } from './support/accessible.ts'
import { allTo, everything, saved } from './support/answers.ts'
import { historyOfTwo } from './support/history.ts'
import { openAll } from './support/opened.ts'
import { expect, surveyIsReady, test } from './support/story.ts'
import { five, projectPerson, savedTeam, teamKey } from './support/team.ts'

test('in forced colours a likely gap is told from what is covered', async ({ page, store }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(savedTeam(five.map((answers) => ({ answers }))), teamKey)
  await page.goto('/team')
  await page.getByText('Indices for specialists').click()
  const field = (kind: string) => page.locator(`.figure-place svg:visible rect${kind}`).first()
  await expect(field('.dashed')).toBeVisible()
  const looks = await Promise.all(
    ['.dashed', '.tint'].map((kind) =>
      field(kind).evaluate((one) => {
        const { stroke, strokeDasharray } = getComputedStyle(one)
        return { stroke, strokeDasharray, paper: getComputedStyle(document.documentElement).backgroundColor }
      }),
    ),
  )
  expect(looks.map(({ strokeDasharray }) => strokeDasharray)).toEqual(['4px, 3px', 'none'])
  for (const { stroke, paper } of looks) expect(stroke).not.toBe(paper)
})

test('in forced colours every mark that carries information is drawn in a colour of the system', async ({
  page,
  store,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(historyOfTwo, 'two-hats.history')
  await store(saved(everything, { began: '2026-11-20T09:00:00.000Z' }))
  await openAll(page)
  await expect(page.getByRole('img', { name: /^Ten fields/ })).toBeVisible()
  const [back, ink, marks] = await page.evaluate(() => {
    const seen = [...document.querySelectorAll('.figure .key, .figure .half')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { fill, stroke } = getComputedStyle(one)
        return { fill, stroke }
      })
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return [backgroundColor, color, seen] as const
  })
  // The ten fields, the three attributes, the position.
  expect(marks.length).toBeGreaterThanOrEqual(14)
  const painted = (colour: string) => colour !== 'none' && colour !== back
  expect(marks.filter(({ fill, stroke }) => !painted(fill) && !painted(stroke))).toEqual([])
  const colours = new Set(marks.flatMap(({ fill, stroke }) => [fill, stroke]).filter(painted))
  // The ink of the system: no colour of ours is left.
  expect([...colours]).toEqual([ink])
})

test('in forced colours the length of a bar is still told from its track', async ({ page, store }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(saved(everything))
  await openAll(page)
  const figure = page.getByRole('img', { name: /^Ten fields/ })
  const fills = (selector: string) =>
    figure.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(new Set(await fills('.fill-line'))).toEqual(new Set(['none']))
  const bars = await fills('.key')
  expect(bars.length).toBeGreaterThanOrEqual(9)
  expect(bars).not.toContain('none')
})

test('in forced colours a choice and the figures are still seen', async ({ page, store }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(saved(allTo(1, 6)))
  await page.goto('/survey')
  const group = page.getByRole('group', { name: /^Pair 1 / })
  const edge = (at: number) =>
    group
      .getByRole('radio')
      .nth(at)
      .evaluate((radio) => getComputedStyle(radio).borderTopColor)
  expect(await edge(0)).not.toBe(await edge(1))
  await page.goto('/result')
  const text = page.locator('.figure-place svg:visible text').first()
  await expect(text).toBeVisible()
  const [fill, back] = await text.evaluate((one) => [
    getComputedStyle(one).fill,
    getComputedStyle(document.documentElement).backgroundColor,
  ])
  expect(fill).not.toBe(back)
})

test('each of the 20 pairs is at most 300 px high, with its choices beside each other', async ({ page }) => {
  const width = page.viewportSize()?.width ?? 0
  await page.setViewportSize({ width, height: width === 360 ? 780 : 900 })
  await page.goto('/survey')
  await surveyIsReady(page)
  await expect(page.locator('.item.pair').first().locator('.track')).toBeInViewport({ ratio: 1 })
  const heights: number[] = []
  for (let round = 1; round <= 4; round++) {
    await expect(page.getByRole('group', { name: new RegExp(`^Pair ${round * 5} `) })).toBeVisible()
    for (const item of await page.locator('.item.pair').all()) {
      heights.push((await item.boundingBox())?.height ?? Number.POSITIVE_INFINITY)
      const labels = await item.locator('.track label').all()
      const boxes = await Promise.all(labels.map((label) => label.boundingBox()))
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
      for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('button', { name: 'Next' }).click()
  }
  console.log(`${width} px wide, pairs: ${heights.map(Math.round).join(', ')} px high`)
  expect(heights).toHaveLength(20)
  expect(Math.max(...heights)).toBeLessThanOrEqual(300)
})

test('under reduced motion nothing moves', async ({ page, store }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await store(saved(everything))
  await page.goto('/result')
  await page.getByRole('region', { name: 'Your five activities' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('application')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

for (const path of ['/', '/survey', '/result', '/team', '/join', '/method']) {
  test(`${path} at 200 % text loses nothing and scrolls one way only`, async ({ page, store }) => {
    await store(saved(everything))
    await store(savedTeam([{ name: 'Ann', answers: everything }, { answers: projectPerson }]), teamKey)
    await page.goto(path)
    if (path === '/team') await expect(page.getByText('Who holds what')).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%'
    })
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px')
    if (path === '/survey') await surveyIsReady(page)
    await expectNoSideScroll(page)
    expect(await cutOff(page)).toEqual([])
  })
}
