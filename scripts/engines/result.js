// The result: its parts, its folds, another answer tried.
import { answers, saved, sentence } from './answers.js'
import { expect, keepOnly, press } from './expect.js'

const heading = () => document.querySelector('h1').textContent
const opened = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id)

export async function result(browser, base) {
  await keepOnly(browser, base, saved(answers, 'last'))
  await browser.open(`${base}/result`)
  await expect(browser, 'the sentence', sentence, heading)
  await expect(browser, 'every part arrives as it comes near', true, async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 400) {
      scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    scrollTo(0, 0)
    return (
      document.querySelector('.recharts-wrapper') !== null &&
      document.body.textContent.includes('Earlier surveys')
    )
  })
  await browser.evaluate(() => document.querySelector('svg[role=img], [role=img][tabindex]').focus())
  await browser.press('ArrowRight')
  await expect(browser, 'an arrow key reads the figure', true, () =>
    document.body.textContent.includes('team-first: under 1 %'),
  )
  await browser.press('Escape')
  await browser.evaluate(() => {
    scrollTo(0, 0)
    const all = [...document.querySelectorAll('button')]
    all.find(({ textContent }) => textContent === 'Copy link').id = 'copy'
  })
  await browser.click('#copy')
  await expect(browser, 'one press copies the link', true, () =>
    document.querySelector('.copy-status').textContent.startsWith('Copied'),
  )
}

/** What is closed opens by its address, on paper, by one press, and again after Back. */
export async function folds(browser, base) {
  await browser.open(`${base}/method`)
  await browser.open(`${base}/result#numbers`)
  await expect(browser, 'a part opens by its address', ['numbers'], opened)
  await expect(browser, 'and is in view', true, () => {
    const { top } = document.querySelector('#numbers').getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
  await press(browser, 'Why this number, answer by answer')
  await expect(browser, 'another by its title', ['why', 'numbers'], opened)
  await press(browser, 'How the number comes about')
  await expect(browser, 'another page', '/method', () => location.pathname)
  await browser.evaluate(() => history.back())
  await expect(browser, 'after Back they are open again', ['why', 'numbers'], opened)
  const parts = await browser.evaluate(() =>
    [...document.querySelectorAll('details.fold')].map(({ id }) => id),
  )
  await browser.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(browser, `on paper all ${parts.length} are`, parts, opened)
  await browser.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(browser, 'and only there', ['why', 'numbers'], opened)
  await press(browser, 'Open all')
  await expect(browser, 'one press opens all', parts, opened)
}

/** Another answer is tried: 19/22 of the way, and what changed is not hidden by what it gives. */
export async function trial(browser) {
  await browser.resize(480, 800)
  await expect(browser, 'answers can be tried', true, () => document.querySelector('#try select') !== null)
  await browser.evaluate(() => {
    const select = document.querySelector('#try select')
    select.scrollIntoView({ block: 'end' })
    select.value = '2'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(browser, 'a trial says what it gives, and hides nothing', [true, true], () => {
    const said = document.querySelector('#try .trial')
    const select = document.querySelector('#try select').getBoundingClientRect()
    return [
      said?.textContent.startsWith('Trial: 86 towards the project'),
      select.top >= 0 && select.bottom <= said?.getBoundingClientRect().top,
    ]
  })
  await press(browser, 'Back to my answers')
  await expect(browser, 'and ends', true, () => document.querySelector('#try .trial') === null)
  await browser.resize(1280, 900)
}
