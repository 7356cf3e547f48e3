// One whole round in a browser, all its people in clean profiles; and rounds across browsers.
import { finishedSurvey, journal } from '../rounds/finished-survey.js'
import { sendLetters } from '../rounds/letters.js'
import { sealing } from '../rounds/sealing.js'
import { forget, note } from './expect.js'
import { arrives, comes, press, says, type } from './page.js'
import { keepFiles } from './report.js'
import { answersTo, openSixty } from './sixty.js'

/** Opens a round on the lead's page; what stands behind `#` of its two links, from the file that is saved. */
async function openRound(browser, title, names) {
  await type(browser, 'input[name=title]', title)
  await browser.evaluate((value) => document.querySelector(`[name=names][value=${value}]`).click(), names)
  await browser.evaluate(() => {
    const least = document.querySelector('[name=least]')
    if (least) least.value = '3'
  })
  await press(browser, 'Open the round')
  await arrives(browser, title)
  await browser.evaluate(keepFiles)
  await press(browser, 'Save it as a file')
  await says(browser, `the lead’s link of “${title}” is saved as a file`, 'Saved as two-hats-round-')
  const file = await browser.evaluate(() => window.files.at(-1).text())
  const [, lead, join] = /\/lead#([\w.-]+)[\s\S]*\/join#([\w.-]+)/.exec(file) ?? []
  return { lead, join }
}

async function close(browser) {
  await press(browser, 'Close it now')
  await press(browser, 'Close it')
}

/** Somebody with a survey of their own, and nothing else, follows the team's link and looks at what would go. */
async function person(browser, base, join, value) {
  await forget(browser, base)
  await keepSurvey(browser, value)
  await browser.open(`${base}/join#${join}`)
  await press(browser, 'Look at the answers of')
}

const keepSurvey = (browser, value, when) =>
  browser.evaluate(
    (key, text) => localStorage.setItem(key, text),
    journal,
    finishedSurvey(sealing.twoHats1.hash, answersTo(value), when),
  )

/** Answers all questions by the keyboard, up to the result, and goes from there to what would be sent. */
async function answerAnew(browser, base, join) {
  await forget(browser, base)
  await browser.open(`${base}/join#${join}`)
  await press(browser, 'Answer now')
  await comes(browser, 'the survey', true, () => document.querySelector('.survey[data-ready]') !== null)
  const focusFirst = () => document.querySelector('fieldset.item input').focus()
  await browser.evaluate(focusFirst)
  await browser.press('ArrowRight')
  await comes(browser, 'SurveyJS', true, () => document.querySelector('.survey[data-engine]') !== null)
  const page = () =>
    browser.evaluate(() => [...document.querySelectorAll('fieldset.item')].map(({ id }) => id))
  for (let items = await page(); items.length > 0; items = await page()) {
    await browser.evaluate(focusFirst)
    for (const _ of items) {
      await browser.press('2')
      await browser.press('Enter')
    }
    await browser.press('Enter')
    const turned = ([was]) => document.querySelector('fieldset.item')?.id !== was
    await comes(browser, `the page after ${items}`, true, turned, items)
  }
  await press(browser, 'Not sent yet: look at')
  await press(browser, 'Look at the answers of')
}

const send = async (browser, who, sign = 'You are done, and may close this page.') => {
  await press(browser, 'Seal and send')
  await says(browser, who, sign)
}

async function people(browser, way, join) {
  const { base } = way
  await answerAnew(browser, base, join)
  await send(browser, 'who has answered by the keyboard sends it')
  await person(browser, base, join, 0.5)
  await send(browser, 'another one sends')
  await keepSurvey(browser, -1, { on: '2026-06-20T09:07:00.000Z', id: '2026-06-20T09:00:00.000Z', at: 2 })
  await browser.open(`${base}/join`)
  await press(browser, 'Replace them by the answers of')
  await send(browser, 'and replaces it')
  await person(browser, base, join, 1)
  await send(browser, 'a third one sends')
  await press(browser, 'Withdraw them')
  await press(browser, 'Withdraw')
  await says(browser, 'and withdraws', 'What this browser sent is not in the round any more.')
  await person(browser, base, join, 0)
  await says(browser, 'a fourth one looks at what would go', 'What goes into this round')
  way.shut()
  await send(browser, 'the server is away: it is sealed and kept', 'Sealed, but not sent yet.')
  await way.reopen()
  await browser.open(`${base}/join`)
  await says(browser, 'sent later, by coming back', 'You are done, and may close this page.')
  await person(browser, base, join, -0.5)
  await send(browser, 'a fifth one sends')
}

/** Closed, opened, handed back and asked again. */
async function leadOn(browser, base, { lead }) {
  await forget(browser, base)
  await browser.open(`${base}/lead#${lead}`)
  await close(browser)
  await says(browser, 'four of five have answered', '4 people have answered.')
  await press(browser, 'Open the answers')
  await says(browser, 'the answers are opened', 'Your round “Checkout” · 4 people')
  await type(browser, '#hand-back ~ .form-field textarea', 'Ann shows, from May on')
  await press(browser, 'See it as the team will')
  await says(browser, 'the picture is handed back', 'What came out of “Checkout”')
  await says(browser, 'with what was agreed', 'Ann shows, from May on')
  await browser.open(`${base}/lead`)
  await press(browser, 'Go to this round')
  await press(browser, 'Open the answers')
  await press(browser, 'Open the next round')
  const next = await openRound(browser, 'Next', 'without')
  const letters = Array.from({ length: 60 }, (_, at) => ({ answers: answersTo(at / 30 - 1) }))
  await sendLetters(base, next.join, letters)
  await close(browser)
  await says(browser, 'sixty have answered the next round', '60 people have answered.')
  const { ms, gap } = await openSixty(browser)
  note(ms < 2000, `${browser.name}: 60 envelopes opened and shown in ${ms} ms; expected less than 2,000`)
  note(gap < 200, `${browser.name}: the page answers meanwhile, within ${gap} ms; expected less than 200`)
  await says(browser, 'beside the round before', 'Agreed last time: Ann shows, from May on')
}

/** What was made in one browser is answered, or opened, in the other one. */
async function across(browser, chromium, base, own) {
  await chromium.open(`${base}/lead#${own.lead}`)
  await press(chromium, 'Open the answers')
  await says(chromium, `opens what was made in ${browser.name}`, 'Your round “Checkout” · 4 people')
  await forget(chromium, base)
  await chromium.open(`${base}/lead`)
  const other = await openRound(chromium, 'Across', 'with')
  await person(browser, base, other.join, 0)
  await type(browser, '.goes input', 'Zoe Beyond')
  await send(browser, 'answers a round that was made in Chromium')
  await sendLetters(base, other.join, [{ answers: answersTo(1), name: 'Yan' }])
  await browser.open(`${base}/lead#${other.lead}`)
  await close(browser)
  await press(browser, 'Open the answers')
  await says(browser, 'opens what was made in Chromium', 'Your round “Across” · 2 people')
  await says(browser, 'and reads who has answered', 'Zoe Beyond')
}

export async function wholeRound(browser, chromium, way) {
  const { base } = way
  await forget(browser, base)
  await browser.open(`${base}/lead`)
  const links = await openRound(browser, 'Checkout', 'without')
  await people(browser, way, links.join)
  await leadOn(browser, base, links)
  await across(browser, chromium, base, links)
}
