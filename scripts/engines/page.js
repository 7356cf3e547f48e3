// What a person does on a page: presses what says so, and reads.
import { answerOf, expect } from './expect.js'

/** Presses the first button or link whose text begins so, once it is there: in the open dialog, or on the page. */
export async function press(browser, text) {
  const { got } = await answerOf(
    browser,
    true,
    (wanted) => {
      const around = document.querySelector('dialog[open]') ?? document
      const found = [...around.querySelectorAll('button, a')].find(
        (one) => one.textContent.startsWith(wanted) && one.checkVisibility() && !one.disabled,
      )
      // After the answer: what is pressed may lead away.
      setTimeout(() => found?.click())
      return found !== undefined
    },
    text,
  )
  if (got !== 'true') throw new Error(`There is nothing to press that begins with “${text}”.`)
}

export const says = (browser, what, text) =>
  expect(
    browser,
    what,
    true,
    (wanted) =>
      document
        .querySelector('main')
        .innerText.replace(/[\u2066-\u2069]/g, '')
        .includes(wanted),
    text,
  )

/** Waits for what is needed to go on. */
export async function comes(browser, what, expected, work, ...args) {
  const { got, wanted } = await answerOf(browser, expected, work, ...args)
  if (got !== wanted) throw new Error(`${what} did not come; got ${got}, expected ${wanted}`)
}

export const arrives = (browser, title) =>
  comes(browser, 'The page', title, () => document.querySelector('h1')?.textContent)

/** Types into the field that is found so, in place of what it holds. */
export async function type(browser, selector, text) {
  const ready = (where) => {
    const field = document.querySelector(where)
    field?.focus()
    field?.select()
    return field !== null
  }
  await comes(browser, selector, true, ready, selector)
  await browser.type(text)
}
