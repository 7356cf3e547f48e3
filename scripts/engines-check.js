// `npm run check -- engines`: a whole round, and from the first answer to the report, in Firefox and in WebKit, from Debian's packages.
// Chromium has the browser tests; this says whether the others lay out the same page and make the same file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bare } from './engines/bare.js'
import { chromium } from './engines/chromium.js'
import { needEngines } from './engines/debian.js'
import { expect, forget, note, tally } from './engines/expect.js'
import { firefox } from './engines/firefox.js'
import { gateway } from './engines/gateway.js'
import { beforeReact, links, theme } from './engines/links.js'
import { report } from './engines/report.js'
import { folds, result, trial } from './engines/result.js'
import { wholeRound } from './engines/round.js'
import { early, survey } from './engines/survey.js'
import { thousand } from './engines/thousand.js'
import { webkit } from './engines/webkit.js'
import { served } from './served.js'

async function journey(start, port, withoutReact) {
  const [browser, other, way] = await Promise.all([start(), chromium(), gateway(port)])
  const { base } = way
  await wholeRound(browser, other, way)
  await forget(browser, base)
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
  await Promise.all([browser.close(), other.close()])
}

/** A browser that hangs is a failure, and not the end of the others. */
const tooLong = async () => {
  await wait(240_000, null, { ref: false })
  throw new Error('the way was not walked within four minutes')
}

needEngines()
const data = mkdtempSync(join(tmpdir(), 'two-hats-engines-'))
const server = await served({ DATA_DIR: data, ROUNDS_REQUESTS_PER_MINUTE: '3000' })
const withoutReact = await bare(server.base)
await thousand(server.base)
await Promise.all(
  [firefox, webkit].map(async (start) => {
    const began = Date.now()
    await Promise.race([journey(start, server.port, withoutReact.base), tooLong()]).catch((error) =>
      note(false, `${start.name}: ${error.message}`),
    )
    console.log(`${start.name}: ${Math.round((Date.now() - began) / 1000)} s`)
  }),
)
withoutReact.stop()
server.stop()
rmSync(data, { recursive: true, force: true })
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)
