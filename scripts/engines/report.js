// The report is the same file, byte for byte, as Node makes.
import { hashesInNode, hashesInWorker, orders } from '../report-orders.js'
import { answers } from './answers.js'
import { expect, press } from './expect.js'

const today = () => {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** Keeps what the page offers as a file, since its policy lets nobody fetch that again, and where its Worker starts. */
export const keepFiles = () => {
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

export async function report(browser) {
  await press(browser, 'Save as PDF')
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
