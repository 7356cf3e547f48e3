import { expect, type Page } from '@playwright/test'

/** What is no word of any language: kinds of files, the names of the questionnaire and of its hash, and of people here; lists and moments in German. */
const noWords =
  /\b(SVG|PNG|SHA-256|two-hats[-.\w]*|und|oder|\p{L}+, \d+\. \p{L}+ \d{4} um|UTC|\d+\. \p{L}+ \d{4}|[0-9a-f]{20,}|Ann|Bob|Ana|Ben|Chen|Dora|Emil)\b/gu

/** Words that stand outside the brackets of the long language (what is cut short ends in an ellipsis), or that are written in Latin letters in the other one. */
export function untranslated(text: string, locale: string): readonly string[] {
  let left = text.replace(noWords, '')
  if (locale === 'de-XA') {
    for (let before = ''; before !== left; ) {
      before = left
      left = left.replace(/«[^«»]*[»…]/g, '')
    }
  }
  return left.match(/\p{Script=Latin}{2,}|[«»]/gu) ?? []
}

/** Everything that is said on a page: what is seen, and the names that are read aloud. */
const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    // A command is the same in every language.
    for (const code of document.querySelectorAll('code')) code.style.display = 'none'
    const names = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
      (one) => ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => one.getAttribute(name) ?? []),
    )
    const parts = ['main', 'header', 'footer > p', 'footer nav:not(.languages)'].map(
      (where) => document.querySelector<HTMLElement>(where)?.innerText ?? '',
    )
    const skip = document.querySelector('.skip')?.textContent ?? ''
    return [document.title, skip, ...parts, ...names]
  })

/** What runs out of the page, or of its picture; and labels of a picture that lie upon each other. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth
    const found = wide > innerWidth ? [`the page is ${wide} wide`] : []
    for (const one of document.querySelectorAll('main *, header *, footer *')) {
      const { left, right, width } = one.getBoundingClientRect()
      const hidden = width === 0 || one.closest('.scroll-x, .visually-hidden, svg, .skip, dialog:not([open])')
      if (!hidden && (left < -1 || right > innerWidth + 1))
        found.push(
          `<${one.tagName} ${one.className}> from ${left} to ${right}: ${one.textContent?.slice(0, 40)}`,
        )
    }
    for (const svg of document.querySelectorAll('main svg')) {
      const around = svg.getBoundingClientRect()
      const boxes = [...svg.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      for (const { text, box } of boxes)
        if (box.left < around.left - 2 || box.right > around.right + 2)
          found.push(`in a picture, cut off: ${text}`)
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          if (across > 2 && down > 4)
            found.push(`in a picture, upon each other: ${one.text} and ${other.text}`)
        }
    }
    return found
  })

/** Nothing of another language is said, nothing is cut off, and every link stays in the language. */
export async function expectTranslated(page: Page, locale: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const text of await said(page)) expect(untranslated(text, locale), text).toEqual([])
  expect(await misplaced(page)).toEqual([])
  const away = await page.evaluate(
    (prefix) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not(.languages a)')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address !== prefix && !address.startsWith(`${prefix}/`)),
    `/${locale}`,
  )
  expect(away).toEqual([])
}
