// Somebody's link: its sentence without React, beside one's own answers, kept; and the theme.
import { example, exampleSays } from './answers.js'
import { expect, press } from './expect.js'

const said = () =>
  [...document.querySelectorAll('.result h1')]
    .filter((one) => one.checkVisibility())
    .map(({ innerText }) => innerText.replace(/\s+/g, ' '))
    .join()
    .trim()

/** On a server that sends no chunk, and no page beyond its main part: what stands there was there before React. */
export async function beforeReact(browser, bare) {
  await browser.open(`${bare}/result#${example}`)
  await expect(browser, 'the sentence of a link stands before React', exampleSays, said)
  await browser.evaluate(() => localStorage.setItem('two-hats.theme', 'dark'))
  await browser.open(`${bare}/privacy`)
  await expect(
    browser,
    'so does the chosen theme',
    'rgb(20, 23, 26)',
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
}

/** With one's own answers here. */
export async function links(browser, base) {
  // Another address after # alone is no other page.
  await browser.open(`${base}/method`)
  await browser.open(`${base}/result#${example}`)
  await expect(browser, 'a shared result', exampleSays, said)
  await press(browser, 'Compare with mine')
  await expect(
    browser,
    'lies beside one’s own',
    ['/team', 'You (Person 1) beside whoever sent the link (Person 2)'],
    () => [location.pathname, document.querySelector('.kicker')?.textContent],
  )
  await press(browser, 'Open all')
  await expect(browser, 'with all that is closed', ['person-by-person', 'indices'], () =>
    [...document.querySelectorAll('details.fold[open]')].map(({ id }) => id),
  )
  await browser.open(`${base}/method`)
  await browser.open(`${base}/result#${example}`)
  await press(browser, 'Keep as mine')
  await expect(browser, 'keeping it asks first', true, () => document.querySelector('dialog[open]') !== null)
  await press(browser, 'Go on with them')
  await expect(browser, 'kept, it is one’s own', [exampleSays.replace('This', 'Your'), ''], () => [
    document.querySelector('.result h1').innerText.replace(/\s+/g, ' ').trim(),
    location.hash,
  ])
}

/** Chosen in the frame, on every page from then on. */
export async function theme(browser, base) {
  const paper = () => getComputedStyle(document.documentElement).backgroundColor
  await press(browser, 'Dark', '.theme label')
  await expect(browser, 'a theme is chosen', 'rgb(20, 23, 26)', paper)
  await browser.open(`${base}/method`)
  await expect(browser, 'and stays', 'rgb(20, 23, 26)', paper)
  await press(browser, 'System', '.theme label')
  await expect(browser, 'until it is not', null, () => localStorage.getItem('two-hats.theme'))
}
