// `npm run bench:report`: the report against the same content through @react-pdf/renderer and Chromium's print, in one
// run on one machine. Ratios first; then every figure they come from.
import { chromium } from '@playwright/test'
import { findOrInstallChromium } from './chromium.js'
import { code, fonts } from './report-code.js'
import { reactPdf } from './report-peer.js'
import { reportLimits, reportWeight } from './report-weight.js'
import { served } from './served.js'

const warmUps = 20
const timed = 200
const forMemory = 1000

const { twoHats1, score, explain, report, reportWords } = code
const words = reportWords('en')
const ids = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }) => id)

/** Another set of answers for every number, so that nothing can be remembered from report to report. */
const answersOf = (number) =>
  Object.fromEntries(ids.map((id, at) => [id, (at * 3 + number * (1 + (at % 4))) % 5]))

const contentOf = (number) => {
  const answers = answersOf(number)
  return { answers, result: score(twoHats1, answers), explanation: explain(twoHats1, answers) }
}

const ours = (number) =>
  report(
    { instrument: twoHats1, role: null, ...contentOf(number) },
    { words, page: 'A4', date: '2026-11-24', name: `Person ${number}` },
    fonts,
  )

const sameBytes = (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0

/** Tagged, as a reader decides it: marked, with a tree of structure. */
const isTagged = (bytes) => {
  const text = Buffer.from(bytes).toString('latin1')
  return /\/MarkInfo/.test(text) && /\/StructTreeRoot/.test(text)
}

async function measured(name, make, times) {
  for (let number = 0; number < Math.min(warmUps, times); number += 1) await make(number)
  const durations = []
  let bytes
  const cpu = process.cpuUsage()
  for (let number = 0; number < times; number += 1) {
    const began = performance.now()
    bytes = await make(number)
    durations.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(cpu)
  durations.sort((one, other) => one - other)
  const first = await make(7)
  // Files that carry the second they were made in differ only after one.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  return {
    name,
    bytes: bytes.length,
    median: durations[Math.floor(times / 2)],
    /** Of processor time, whatever else the machine does; what the collector does beside is in it. */
    perSecond: (1e6 * times) / (user + system),
    tagged: isTagged(bytes),
    deterministic: sameBytes(first, await make(7)),
  }
}

async function memoryOver(count) {
  const settled = () => {
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    return { rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 }
  }
  const found = [settled()]
  for (let number = 0; number < count; number += 1) {
    await ours(number)
    if ((number + 1) % (count / 4) === 0) found.push(settled())
  }
  return found
}

/** The page /result with the same answers, printed by Chromium; the browser is open already, and so is the page. */
async function printed(base) {
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  const page = await browser.newPage()
  const open = async (number) => {
    await page.goto(base)
    await page.evaluate(
      (answers) =>
        localStorage.setItem(
          'two-hats',
          JSON.stringify({
            schema: 1,
            instrument: { id: 'two-hats', version: 1 },
            answers,
            role: null,
            form: 'full',
            page: 'round-1',
            seconds: {},
          }),
        ),
      answersOf(number),
    )
    await page.goto(`${base}/result`)
    await page.waitForLoadState('networkidle')
  }
  await open(7)
  const row = await measured('Chromium, print of /result', () => page.pdf({ format: 'A4', tagged: true }), 20)
  await browser.close()
  return { ...row, perSecond: null }
}

const memory = await memoryOver(forMemory)
const own = await measured('this report', ours, timed)
const peer = await measured('@react-pdf/renderer', (number) => reactPdf(contentOf(number), words, number), 40)
const server = await served()
const weight = await reportWeight(server.base)
const print = await printed(server.base)
server.stop()

const kib = (bytes) => (bytes / 1024).toFixed(1)
const times = (one, other) => `${(one / other).toFixed(2)} times`
console.log('Against this report')
for (const { name, bytes, median } of [peer, print]) {
  console.log(`  ${name}: ${times(median, own.median)} its time, ${times(bytes, own.bytes)} its bytes`)
}
console.log('\nTwo pages on A4, one core')
console.table(
  Object.fromEntries(
    [own, peer, print].map(({ name, bytes, median, perSecond, tagged, deterministic }) => [
      name,
      {
        KiB: Number(kib(bytes)),
        'ms (median)': Number(median.toFixed(1)),
        'a second a core': perSecond === null ? 'in another process' : Number(perSecond.toFixed(1)),
        tagged: tagged ? 'yes' : 'no',
        'same bytes twice': deterministic ? 'yes' : 'no',
      },
    ]),
  ),
)
console.log(`Memory over ${forMemory} reports, at the start and after every quarter`)
console.log(`  resident ${memory.map(({ rss }) => rss.toFixed(0)).join(', ')} MiB`)
console.log(`  heap     ${memory.map(({ heap }) => heap.toFixed(0)).join(', ')} MiB`)
console.log('Weight on demand, as served')
for (const [name, bytes] of Object.entries(weight)) {
  console.log(`  ${name.padEnd(6)}${kib(bytes)} KiB, limit ${reportLimits[name]} KiB`)
}

/** Shaped texts are remembered, up to 4,000 a font; then they are let go, and the heap falls back. */
const mostRemembered = 80
const grown = Math.max(...memory.map(({ heap }) => heap)) - (memory[0]?.heap ?? 0)
const misses = [
  own.perSecond < 15 && `${own.perSecond.toFixed(1)} reports a second a core; expected 15`,
  own.bytes > 60_000 && `${own.bytes} bytes; expected at most 60,000`,
  grown > mostRemembered && `the heap grew by ${grown.toFixed(0)} MiB; expected at most ${mostRemembered}`,
  !own.tagged && 'the report is not tagged',
  !own.deterministic && 'two reports of the same differ',
].filter(Boolean)
for (const miss of misses) console.error(`Missed: ${miss}.`)
process.exitCode = misses.length === 0 ? 0 : 1
