// `npm run check -- report-speed`: bytes, milliseconds of processor time and reports a second a core, memory over 1,000
// reports.
import { code, fonts } from './report-code.js'

const { report, reportWords, score, twoHats1 } = code
const words = await reportWords('en')
const items = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes]

const input = (number) => {
  const answers = Object.fromEntries(items.map(({ id }, at) => [id, (at * 7 + number * (at + 3)) % 5]))
  return {
    instrument: twoHats1,
    answers,
    result: score(twoHats1, answers),
    role: 'both',
  }
}
const make = (number, include) =>
  report(input(number), { words, page: 'A4', name: `Person ${number}`, date: '2026-11-24', include }, fonts)

/** Milliseconds of this process's own time, whatever else runs on the machine. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const first = spent()
const { length } = (await make(0, {})).bytes
console.log(`first report: ${(spent() - first).toFixed(0)} ms, ${length} bytes`)
for (let at = 1; at < 60; at += 1) await make(at, {})

for (const [title, include] of [
  ['two pages', {}],
  ['with every answer', { answers: true }],
]) {
  const from = spent()
  let bytes = 0
  const count = 200
  for (let at = 0; at < count; at += 1) bytes += (await make(at, include)).bytes.length
  const each = (spent() - from) / count
  console.log(
    `${title}: ${each.toFixed(1)} ms, ${(1000 / each).toFixed(1)} reports a second a core, ${Math.round(bytes / count)} bytes`,
  )
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}
const marks = [heap()]
for (let at = 0; at < 1000; at += 1) {
  await make(at + 1000, {})
  if (at % 250 === 249) marks.push(heap())
}
console.log(
  `heap after 0, 250, 500, 750, 1,000 reports: ${marks.map((mark) => mark.toFixed(1)).join(', ')} MiB`,
)
