// `npm run check -- engines`: from the first answer to the report in Firefox and in WebKit, from Debian's packages.
// Chromium has the browser tests; this says whether the others lay out the same page and make the same file.
import { setTimeout as wait } from 'node:timers/promises'
import { needEngines } from './engines/debian.js'
import { firefox } from './engines/firefox.js'
import { webkit } from './engines/webkit.js'
import { code } from './report-code.js'
import { hashesInNode, hashesInWorker, orders } from './report-orders.js'
import { served } from './served.js'

const { twoHats1 } = code

/** All pairs much more to the project: S⁺ = 21, S⁻ = 1, so B = 91 (MODEL.md §2). */
const answers = Object.fromEntries(twoHats1.pairs.map(({ id, right }) => [id, right === 'project' ? 4 : 0]))
const sentence = 'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.'
const saved = JSON.stringify({
  schema: 1,
  instrument: { id: 'two-hats', version: 1 },
  answers,
  role: null,
  form: 'full',
  page: 'last',
  seconds: {},
})

let [passed, failed] = [0, 0]

/** Waits until the page says what is expected, at most 20 seconds; a page's answers are compared as JSON. */
async function expect(browser, what, expected, work, ...args) {
  const wanted = JSON.stringify(expected)
  const end = Date.now() + 20_000
  let got = ''
  do {
    got = JSON.stringify(await browser.evaluate(work, ...args).catch((error) => error.message))
    if (got === wanted) break
    await wait(100)
  } while (Date.now() < end)
  const ok = got === wanted
  if (ok) passed += 1
  else failed += 1
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${browser.name}: ${what}${ok ? '' : `; got ${got}, expected ${wanted}`}`,
  )
}

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
const heading = () => document.querySelector('h1').textContent

async function survey(browser, base) {
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

async function result(browser, base) {
  // A page that keeps nothing open, so that what was answered so far can go.
  await browser.open(`${base}/method`)
  await expect(
    browser,
    'what is kept can be deleted',
    'deleted',
    () =>
      new Promise((resolve) => {
        localStorage.clear()
        const request = indexedDB.deleteDatabase('two-hats')
        request.onsuccess = () => resolve('deleted')
        request.onblocked = () => resolve('blocked')
      }),
  )
  await browser.evaluate((text) => localStorage.setItem('two-hats', text), saved)
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
    all.find(({ textContent }) => textContent === 'Copy a link to this result').id = 'copy'
  })
  await browser.click('#copy')
  await expect(browser, 'one press copies the link', true, () =>
    document.querySelector('.copy-status').textContent.startsWith('Copied'),
  )
}

const today = () => {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** Keeps what the page offers as a file, since its policy lets nobody fetch that again, and where its Worker starts. */
const keepFiles = () => {
  window.files = []
  window.Worker = class extends Worker {
    constructor(address, options) {
      super(address, options)
      window.workerAddress = String(address)
    }
  }
  const offer = URL.createObjectURL
  URL.createObjectURL = (file) => {
    window.files.push(file)
    return offer.call(URL, file)
  }
}

async function pdf(browser) {
  await browser.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save as PDF').click(),
  )
  await expect(
    browser,
    'the panel has the focus',
    true,
    () => document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false,
  )
  const page = await browser.evaluate(() => document.querySelector('dialog input[name=paper]:checked').value)
  await browser.evaluate(keepFiles)
  await browser.click('dialog button[type=submit]')
  const [own] = await hashesInNode([{ answers, role: null, page, date: today(), name: '' }])
  await expect(browser, `the report on ${page} is Node’s, byte for byte`, own, async () => {
    const file = await window.files.at(-1).arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', file))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  })
  const asked = orders(page)
  const address = await browser.evaluate(() => window.workerAddress)
  const expected = await hashesInNode(asked)
  await expect(browser, `so are ${asked.length} other ones`, expected, hashesInWorker, [address, asked])
}

async function journey(start, base) {
  const browser = await start()
  await survey(browser, base)
  await result(browser, base)
  await pdf(browser)
  const troubles = await browser.troubles()
  await expect(browser, 'nothing went wrong meanwhile', [], (list) => list, troubles)
  await browser.close()
}

/** A browser that hangs is a failure, and not the end of the others. */
const tooLong = async () => {
  await wait(240_000, null, { ref: false })
  throw new Error('the way was not walked within four minutes')
}

needEngines()
const server = await served()
for (const start of [firefox, webkit]) {
  try {
    await Promise.race([journey(start, server.base), tooLong()])
  } catch (error) {
    failed += 1
    console.log(`FAILED ${start.name}: ${error.message}`)
  }
}
server.stop()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
