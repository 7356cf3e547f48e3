import { cutOff, expectAccessible, expectNoSideScroll } from './support/accessible.ts'
import { moments } from './support/moments.ts'
import { expect, surveyIsReady, test } from './support/story.ts'

for (const [name, { stored, key, path, reach, sign }] of Object.entries(moments)) {
  test(`${name}: accessible, whole at 200 % text, and in forced colours`, async ({ page, store }) => {
    await store(stored, key)
    await page.goto(path)
    if (path === '/survey') await surveyIsReady(page)
    await reach(page)
    await expect(page.locator(sign).first()).toBeVisible()
    await expectAccessible(page)
    await page.emulateMedia({ forcedColors: 'active' })
    const unseen = await page.evaluate(() => {
      const { backgroundColor: paper } = getComputedStyle(document.documentElement)
      return [...document.querySelectorAll('main :is(button, a.button, select, dialog[open], .trial)')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopStyle, borderTopColor, textDecorationLine } = getComputedStyle(one)
          const bounded = borderTopStyle !== 'none' && borderTopColor !== paper
          return !bounded && textDecorationLine !== 'underline'
        })
        .map((one) => one.outerHTML.slice(0, 100))
    })
    expect(unseen).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%'
    })
    await expectNoSideScroll(page)
    await expect.poll(() => cutOff(page)).toEqual([])
  })
}
