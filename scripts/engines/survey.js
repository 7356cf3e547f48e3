// The survey, by keyboard; and the position that can be seen before its end.
import { answers, saved, sentence } from './answers.js'
import { expect, keepOnly, press } from './expect.js'

/** What is wrong with the layout of the questions: every part below the one before, nothing outside, no sideways scroll. */
const layoutFaults = () => {
  const faults = []
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
  for (const item of document.querySelectorAll('fieldset.item')) {
    const around = item.getBoundingClientRect()
    const parts = ['legend', '.statements', '.track', '.apart'].flatMap(
      (part) => item.querySelector(part) ?? [],
    )
    const boxes = parts.map((part) => part.getBoundingClientRect())
    if (boxes[0].top < around.top + 8) faults.push(`${item.id}: no room above`)
    for (const [at, box] of boxes.entries()) {
      if (at > 0 && box.top < boxes[at - 1].bottom - 1)
        faults.push(`${item.id}: ${parts[at].className} overlaps`)
      if (box.left < around.left - 1 || box.right > around.right + 1) faults.push(`${item.id}: outside`)
    }
  }
  return faults
}

const items = () => document.querySelectorAll('fieldset.item').length
export async function survey(browser, base) {
  await browser.open(`${base}/survey`)
  await expect(browser, 'five pairs on the first page', 5, items)
  await expect(
    browser,
    'the survey is ready',
    true,
    () => document.querySelector('.survey[data-ready]') !== null,
  )
  for (const width of [1280, 480]) {
    await browser.resize(width, 900)
    await expect(browser, `the first page is laid out, window ${width} px wide`, [], layoutFaults)
  }
  await browser.resize(1280, 900)
  await browser.evaluate(() => document.querySelector('fieldset.item input').focus())
  await browser.press('ArrowRight')
  await expect(browser, 'an arrow key moves on, and where one is can be seen', [1, 'solid'], () => [
    [...document.querySelectorAll('fieldset.item input')].indexOf(document.activeElement),
    getComputedStyle(document.activeElement).outlineStyle,
  ])
  await expect(
    browser,
    'after the first answer SurveyJS arrives',
    true,
    () => document.querySelector('.survey[data-engine]') !== null,
  )
  for (const key of ['1', 'Enter', '2', 'Enter', '3', 'Enter', '4', 'Enter', '5', 'Enter', 'Enter']) {
    await browser.press(key)
  }
  await expect(browser, 'five answers and on, by keyboard', 'block-2', () =>
    [...document.querySelectorAll('fieldset.item')].map(({ id }) => id).find((id) => id.endsWith('-2')),
  )
  await expect(browser, 'the page that SurveyJS shows is laid out', [], layoutFaults)
  await browser.open(`${base}/survey`)
  await expect(browser, 'the answers are still there', true, () =>
    document.body.innerText.includes('5 of 36'),
  )
}

/** The last pair is answered: what has come up is in view, and leads to the position and back. */
export async function early(browser, base) {
  const { 'show-4': last, ...others } = answers
  await keepOnly(browser, base, saved(others, 'round-4'))
  await browser.resize(480, 800)
  await browser.open(`${base}/survey`)
  await expect(
    browser,
    'the survey opens where it was left',
    true,
    () => document.querySelector('.survey[data-ready] #show-4') !== null,
  )
  await browser.click(`#show-4 .track label:nth-child(${last + 1})`)
  await expect(browser, 'after the last pair the position is offered, in view', true, () => {
    const box = document.querySelector('.position-ready a')?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  })
  await browser.evaluate(() => document.documentElement.setAttribute('data-stays', ''))
  await press(browser, 'See it now')
  await expect(browser, 'and shown in the same document', [sentence, '/result', true], () => [
    document.querySelector('h1').textContent,
    location.pathname,
    document.documentElement.hasAttribute('data-stays'),
  ])
  await press(browser, 'Answer the rest')
  await expect(
    browser,
    'the rest is gone on with',
    'In the last month, how often did you …',
    () => document.querySelector('h1').textContent,
  )
  await browser.resize(1280, 900)
}
