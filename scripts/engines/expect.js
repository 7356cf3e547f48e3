// What is expected of a page in an engine, one line each.
import { setTimeout as wait } from 'node:timers/promises'

/** How many held, and how many did not. */
export const tally = { passed: 0, failed: 0 }

export function note(ok, sentence) {
  tally[ok ? 'passed' : 'failed'] += 1
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${sentence}`)
}

/** What a page says once it is what is expected, or after 20 seconds; compared as JSON. */
export async function answerOf(browser, expected, work, ...args) {
  const wanted = JSON.stringify(expected)
  const end = Date.now() + 20_000
  let got = ''
  do {
    got = JSON.stringify(await browser.evaluate(work, ...args).catch((error) => error.message))
    if (got === wanted) break
    await wait(50)
  } while (Date.now() < end)
  return { got, wanted }
}

/** Notes whether a page comes to say what is expected. */
export async function expect(browser, what, expected, work, ...args) {
  const { got, wanted } = await answerOf(browser, expected, work, ...args)
  note(got === wanted, `${browser.name}: ${what}${got === wanted ? '' : `; got ${got}, expected ${wanted}`}`)
}

/** Presses what says this, as a person would; what is drawn anew meanwhile is looked for again. */
export async function press(browser, text, what = 'button, a, summary') {
  const mark = (text, what) => {
    document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
    const all = [...document.querySelectorAll(what)].filter((one) => one.checkVisibility())
    const one = all.find(({ textContent }) => textContent === text)
    one?.setAttribute('data-pressed', '')
    // WebKit's driver does not always scroll by itself.
    one?.scrollIntoView({ block: 'center' })
  }
  const end = Date.now() + 20_000
  for (;;) {
    await browser.evaluate(mark, text, what)
    try {
      return await browser.click('[data-pressed]')
    } catch (error) {
      if (Date.now() > end) throw new Error(`"${text}" could not be pressed: ${error.name} ${error.message}`)
      await wait(100)
    }
  }
}

/** Deletes what a browser keeps, on a page that holds nothing of it open. */
export async function forget(browser, base) {
  await browser.open(`${base}/method`)
  return browser.evaluate(
    () =>
      new Promise((resolve) => {
        localStorage.clear()
        const request = indexedDB.deleteDatabase('two-hats')
        request.onsuccess = () => resolve('deleted')
        request.onblocked = () => resolve('blocked')
      }),
  )
}

/** The same, and puts a text in its place. */
export async function keepOnly(browser, base, text) {
  const gone = await forget(browser, base)
  await expect(browser, 'what is kept can be deleted', 'deleted', (what) => what, gone)
  await browser.evaluate((text) => localStorage.setItem('two-hats', text), text)
}
