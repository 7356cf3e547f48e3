import { allTo, everything, pairs, saved } from './support/answers.ts'
import { finished, journal } from './support/join.ts'
import { linkTo } from './support/links.ts'
import { moments } from './support/moments.ts'
import { downloadedPdf } from './support/pdf.ts'
import { openRound } from './support/round.ts'
import { expect, storedAnswers, test } from './support/story.ts'
import { gapPerson, projectPerson, savedTeam, teamKey, teamPerson } from './support/team.ts'
import { expectTranslated, untranslated } from './support/translated.ts'

for (const [locale, direction] of [
  ['de-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  const at = (path: string) => `/${locale}${path}`

  test.describe(locale, () => {
    for (const path of [
      '',
      '/method',
      '/privacy',
      '/survey/about#about=Ann',
      '/team',
      '/result',
      '/join',
      '/lead',
      '/picture',
    ]) {
      test(`no word of another language on ${path || 'the start page'}, and nothing cut off`, async ({
        page,
      }) => {
        await page.goto(at(path))
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('html')).toHaveAttribute('dir', direction)
        await expectTranslated(page, locale)
      })
    }

    test('the survey, answered by the place of the options: no language changes an answer', async ({
      page,
    }) => {
      await page.goto(at('/survey'))
      const next = page.locator('[data-leads-on]')
      for (let round = 0; round < 7; round++) {
        await expect(page.locator('.survey[data-ready]')).toBeVisible()
        await expectTranslated(page, locale)
        const items = page.locator('.item.pair')
        const some = pairs.slice(round * 5, round * 5 + (await items.count()))
        for (const [place, { projectRight }] of some.entries())
          await items
            .nth(place)
            .locator('label')
            .nth(projectRight ? 4 : 0)
            .click()
        if ((await next.getAttribute('href')) !== null) break
        await next.click()
      }
      await expect.poll(() => storedAnswers(page)).toEqual(allTo(1))
      await next.click()
      await expect(page).toHaveURL(at('/result'))
      await expect(page.getByRole('heading', { level: 1 })).toContainText('91')
      await expectTranslated(page, locale)
    })

    test('a round that asks, what goes, and what was sent', async ({ page, store, request }) => {
      await store(finished(everything), journal)
      const round = await openRound(request, { title: 'Ann', policy: { names: true, least: 1 } })
      await page.goto(at(round.join))
      await expect(page.locator('.round-facts').first()).toBeVisible()
      await expectTranslated(page, locale)
      await page.locator('.actions button.main').first().click()
      await expect(page.locator('.goes')).toBeVisible()
      await expectTranslated(page, locale)
      await page.getByRole('textbox').fill('Ann')
      await page.locator('.goes button.main').click()
      await expect(page.locator('.goes')).toHaveCount(0)
      await expect(page.locator('.round-state').getByText('Ann')).toBeVisible()
      await expectTranslated(page, locale)
    })

    for (const [name, { stored, key, path, reach, sign }] of Object.entries(moments)) {
      test(name, async ({ page, store }) => {
        await store(stored, key)
        await page.goto(at(path))
        if (path === '/survey') await expect(page.locator('.survey[data-ready]')).toBeAttached()
        await reach(page)
        await expect(page.locator(sign).first()).toBeVisible()
        await expectTranslated(page, locale)
      })
    }

    test('a whole result, its report and its picture', async ({ page, store }) => {
      await store(saved(everything, { role: 'technical-pm', began: '2026-05-20T09:00:00.000Z' }))
      await page.goto(at('/result'))
      await expect(page.locator('#save')).toBeVisible()
      await page.locator('#shape').scrollIntoViewIfNeeded()
      await expect(page.locator('.activity-chart .recharts-surface').first()).toBeVisible()
      await expectTranslated(page, locale)
      const lefts = await page
        .locator('.activity-chart .chart-ends span')
        .evaluateAll((ends) => ends.map((end) => end.getBoundingClientRect().left))
      expect(lefts).toHaveLength(2)
      expect(lefts[0]).toBeLessThan(lefts[1] ?? 0)

      await page.locator('.actions button.main').first().click()
      await expect(page.locator('.report-panel')).toBeVisible()
      const saving = page.waitForEvent('download')
      await page.locator('.report-panel button.main').click()
      const { bytes, pages, title } = await downloadedPdf(await saving)
      expect(Buffer.from(bytes).toString('latin1')).toContain(`/Lang (${locale})`)
      for (const text of [title, ...pages]) expect(untranslated(text, locale), text).toEqual([])
    })

    test('a shared result, a damaged link, and the way to another language', async ({ page }) => {
      await page.goto(at(`/result#${linkTo(everything)}`))
      await expect(page.locator('#save')).toBeVisible()
      await expectTranslated(page, locale)
      await page.locator('.languages a[lang="en"]').click()
      await expect(page).toHaveURL(`/result#${linkTo(everything)}`)
      await expect(page.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
      await page.locator(`.languages a[lang="${locale}"]`).click()
      await expect(page).toHaveURL(at(`/result#${linkTo(everything)}`))
      await page.goto(at('/result#two-hats-1.damaged'))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectTranslated(page, locale)
    })

    const five = [teamPerson, gapPerson, gapPerson, projectPerson, gapPerson].map((answers, place) => ({
      answers: { ...answers, 'knowledge-1': place },
      name: place === 0 ? 'Ann' : place === 1 ? 'Bob' : '',
    }))
    const raters = [0, 0.5, 1].map((to) => ({ answers: allTo(to), about: 'Ann' }))
    for (const [who, people, shows] of [
      ['one person', five.slice(0, 1), '#alone'],
      ['two people', five.slice(0, 2), '#coverage'],
      ['five people with a gap, and three who answered about one', [...five, ...raters], '#coverage'],
    ] as const) {
      test(`a team: ${who}`, async ({ page, store }) => {
        await store(savedTeam(people), teamKey)
        await page.goto(at('/team'))
        await expect(page.locator(shows)).toBeVisible()
        await expectTranslated(page, locale)
      })
    }

    test('the way to another language within the survey: the same answers, other words', async ({ page }) => {
      await page.goto(at('/survey#round-2'))
      await expect(page.locator('.survey[data-ready]')).toBeVisible()
      await page.locator('.item.pair').first().locator('label').first().click()
      await expect.poll(async () => Object.keys(await storedAnswers(page))).toHaveLength(1)
      await page.locator('.languages a[lang="en"]').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which of the two did you do more?')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.locator('.item.pair').first().locator('input').first()).toBeChecked()
    })
  })
}

test('English has no prefix, and its pages name the same page in every language', async ({
  page,
  provoke,
}) => {
  provoke(/404/)
  await page.goto('/survey/short')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const alternates = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
    )
  expect(Object.fromEntries(alternates)).toEqual({
    'x-default': '/survey/short',
    en: '/survey/short',
    'de-XA': '/de-XA/survey/short',
    'ar-XB': '/ar-XB/survey/short',
  })
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(3)
})
