// `npm run check -- engines`: from the first answer to the report in Firefox and in WebKit, from Debian's packages.
// Chromium has the browser tests; this says whether the others lay out the same page and make the same file.
import { setTimeout as wait } from 'node:timers/promises'
import { bare } from './engines/bare.js'
import { needEngines } from './engines/debian.js'
import { expect, tally } from './engines/expect.js'
import { firefox } from './engines/firefox.js'
import { beforeReact, links, theme } from './engines/links.js'
import { report } from './engines/report.js'
import { folds, result, trial } from './engines/result.js'
import { early, survey } from './engines/survey.js'
import { webkit } from './engines/webkit.js'
import { served } from './served.js'

async function journey(start, base, withoutReact) {
  const browser = await start()
  await survey(browser, base)
  await early(browser, base)
  await result(browser, base)
  await report(browser)
  await folds(browser, base)
  await trial(browser)
  await links(browser, base)
  await theme(browser, base)
  await beforeReact(browser, withoutReact)
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
const withoutReact = await bare(server.base)
for (const start of [firefox, webkit]) {
  const began = Date.now()
  try {
    await Promise.race([journey(start, server.base, withoutReact.base), tooLong()])
  } catch (error) {
    tally.failed += 1
    console.log(`FAILED ${start.name}: ${error.message}`)
  }
  console.log(`${start.name}: ${Math.round((Date.now() - began) / 1000)} s`)
}
withoutReact.stop()
server.stop()
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)
