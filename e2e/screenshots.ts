import { fileURLToPath } from 'node:url'
import { allTo, everything, saved } from './support/answers.ts'
import { expect, test } from './support/story.ts'
import { five, projectPerson, savedTeam, teamKey } from './support/team.ts'

const screens = [
  ['home', '/', null],
  ['survey', '/survey', saved(allTo(0.5, 2))],
  ['frequency', '/survey', saved(everything, { page: 'frequency' })],
  ['attributes', '/survey', saved(everything, { page: 'attributes' })],
  ['last', '/survey', saved(allTo(1, 3), { page: 'last' })],
  ['result', '/result', saved(everything, { role: 'technical-pm' })],
  ['provisional', '/result', saved(allTo(-1, 6))],
  ['few', '/result', saved(allTo(1, 4))],
  ['damaged', '/result#two-hats-1.AAAA', null],
  ['method', '/method', null],
  ['privacy', '/privacy', null],
] as const

const names = ['Ann', 'Bogdan Țepeș-Lindqvist', 'נועה', 'Dee']
const teams = [
  [
    'team-two',
    savedTeam([
      { name: 'Ann', answers: everything },
      { name: 'Bo', answers: projectPerson },
    ]),
  ],
  ['team-five', savedTeam(five.map((answers, at) => ({ name: names[at] ?? '', answers })))],
] as const

for (const [name, stored] of teams) {
  for (const width of [null, 768]) {
    test(`${name} ${width ?? ''}`, async ({ page, store }, { project }) => {
      if (width !== null) await page.setViewportSize({ width, height: 900 })
      await store(stored, teamKey)
      await page.goto('/team')
      await expect(page.getByText('Indices for specialists')).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const at = project.name.replace(' ', '-').replace(/^\d+/, (own) => String(width ?? own))
      await page.screenshot({ path: `test-results/screens/${name}-${at}.png`, fullPage: true })
    })
  }
}

const preview = fileURLToPath(new URL('../app/opengraph-image.png', import.meta.url))
const picture = fileURLToPath(new URL('../docs/result.png', import.meta.url))

for (const [name, path, stored] of screens) {
  test(name, async ({ page, store }, { project }) => {
    if (stored) await store(stored)
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    if (name === 'result') await expect(page.getByRole('heading', { name: 'Look closer' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const file = `test-results/screens/${name}-${project.name.replace(' ', '-')}.png`
    await page.screenshot({ path: file, fullPage: true })
    if (name === 'result' && project.name === '1280 light') {
      const bottom = await page
        .getByRole('region', { name: 'Your five activities' })
        .evaluate((one) => one.getBoundingClientRect().top + 420)
      await page.screenshot({
        path: picture,
        clip: { x: 240, y: 0, width: 800, height: bottom },
        fullPage: true,
      })
    }
  })
}

test('what a round gives back, for the README', async ({ page }, { project }) => {
  test.skip(project.name !== '1280 light', 'One picture is enough.')
  await page.goto('/lead#demo')
  const given = page.getByRole('region', { name: 'Hand it back to the team' }).getByRole('article')
  await expect(given).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await given.screenshot({ path: fileURLToPath(new URL('../docs/round.png', import.meta.url)) })
})

test('social preview: the hill of the example, with its sentence', async ({ page }, { project }) => {
  test.skip(project.name !== '1280 light', 'One picture is enough.')
  await page.setViewportSize({ width: 1200, height: 630 })
  await page.goto('/')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`html { font-size: 24px } .column { width: 1060px } .site-header { padding-top: 36px; font-size: 26px }
      main { padding: 0 } .site-links, .home > :not(.example), .example > :is(p.soft, .actions), .site-footer { display: none }
      .example { margin: 0; padding: 0; border: 0 } .example .example-claim { margin: 0; max-width: none; font-size: 48px }
      .example .example-numbers { font-size: 32px }`)
    document.adoptedStyleSheets = [sheet]
  })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: preview })
})
