// Firefox over WebDriver BiDi.
import puppeteer from 'puppeteer-core'
import { firefoxPath } from './debian.js'

/** Debian's older Firefox takes the size and refuses the orientation that is sent with it. */
const unlessOrientation = (error) => {
  if (!error.message.includes('setScreenOrientationOverride')) throw error
}

/** The list of downloads, opened by itself, would take the keys from the page. */
const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false }

export const firefox = async () =>
  driven(
    await puppeteer.launch({
      ...{ browser: 'firefox', executablePath: firefoxPath, headless: true, extraPrefsFirefox },
    }),
  )

/** A page of a browser that puppeteer has started, as the checks use it. */
export async function driven(browser) {
  const page = await browser.newPage()
  const troubles = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', ({ message }) => troubles.push(message))
  return {
    name: (await browser.version()).replace('/', ' '),
    open: (url) => page.goto(url),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    resize: (width, height) => page.setViewport({ width, height }).catch(unlessOrientation),
    troubles: () => troubles,
    close: () => browser.close(),
  }
}
