/**
 * Respondents a second, 20 pairs each, all in one run on one core: `npm run bench -w lib`, and with `-- --write` the
 * table also goes into README.md, between its markers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { numbers } from '../scripts/random.js'
import { packAnswers, scoreBatch } from './dist/lib/src/batch/index.js'
import { score } from './dist/lib/src/index.js'
import { twoHats1 } from './dist/questions/two-hats-1/instrument.js'
import { documentedWayAlone } from './documented-way.js'
import { measure } from './measure.js'
import { people } from './people.js'
import { bigfiveRival, surveyRival } from './rivals.js'
import { sqlRates } from './sql-rates.js'

const { pairs, frequencies, attributes } = twoHats1
const ids = [...pairs, ...frequencies, ...attributes].map(({ id }) => id)
const CROWD = 100_000
const FEW = 1000

/** One shape for all, with a missing answer as `null`: else an object may fall into V8's slow state. */
const Respondent = new Function(
  'given',
  ids.map((id, at) => `this[${JSON.stringify(id)}] = given[${at}] ?? null`).join('\n'),
)
const isFast = new Function('object', 'return %HasFastProperties(object)')

function crowd(seed) {
  const objects = people(twoHats1, CROWD, seed).map((given) => new Respondent(given))
  if (!objects.every(isFast)) throw new Error('answers are in the slow state')
  return objects
}

const objects = crowd(1)
const packed = new Uint8Array(CROWD * pairs.length)
for (const [row, answers] of objects.entries()) {
  packed.set(packAnswers(twoHats1, answers, { items: pairs.length }), row * pairs.length)
}
const words = new Int32Array(packed.buffer)
const few = objects.slice(0, FEW)
const into = scoreBatch(twoHats1, packed, { items: pairs.length })

const fresh = { ...twoHats1 }
const [first, next] = [objects, crowd(2)].map((strangers) => {
  const began = performance.now()
  for (const answers of strangers) score(fresh, answers)
  return (1000 * CROWD) / (performance.now() - began)
})

const documented = documentedWayAlone(CROWD)

function naive() {
  let total = 0
  for (const answers of objects) {
    let sum = 0
    let n = 0
    for (const { id, right } of pairs) {
      const answer = answers[id]
      if (answer === null || answer === undefined) continue
      sum += right === 'project' ? answer / 2 - 1 : 1 - answer / 2
      n += 1
    }
    total += (100 * sum) / (n + 2)
  }
  return total
}

function bytes() {
  let sum = 0
  for (let at = 0; at < packed.length; at++) sum += packed[at]
  return sum
}

/** Two sums of two bytes side by side in a word: as fast as a loop over these answers can be. */
function fourAWord() {
  let sum = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const two = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)
    sum += (two + (two >>> 16)) & 0xffff
  }
  return sum
}

const best = measure({
  bytes,
  fourAWord,
  batch: () => scoreBatch(twoHats1, packed, { items: pairs.length, into }).position[0],
  batchNew: () => scoreBatch(twoHats1, packed, { items: pairs.length }).position[0],
  naive,
  score: () => objects.reduce((sum, answers) => sum + score(twoHats1, answers).answered, 0),
  bigfive: bigfiveRival(numbers(1), FEW),
  survey: surveyRival(twoHats1, few),
})
if (fourAWord() !== bytes()) throw new Error('the two sums differ')

const rate = (name, size = CROWD) => size / best.get(name)
const bigfiveAnswers = 120 * rate('bigfive', FEW)
const short = (number) => Number(number.toPrecision(3)).toLocaleString('en-US')
const ratio = (number) => Number(number.toPrecision(2)).toLocaleString('en-US')
const many = CROWD.toLocaleString('en-US')
const row = (...cells) => `| ${cells.join(' | ')} |`
const table = [
  row('', 'ratio'),
  row('---', '---:'),
  row('`scoreBatch` to summing the same bytes one by one', ratio(rate('batch') / rate('bytes'))),
  row('… with new arrays for every call', ratio(rate('batchNew') / rate('bytes'))),
  row('`scoreBatch` to bigfive-calculate-score, by answers', ratio((20 * rate('batch')) / bigfiveAnswers)),
  row(
    '`score`, all 36 answers, to bigfive-calculate-score, by answers',
    ratio((36 * rate('score')) / bigfiveAnswers),
  ),
  row(
    'documented way, all 36 answers, to bigfive-calculate-score, by answers',
    ratio((36 * documented) / bigfiveAnswers),
  ),
  row('`scoreBatch` to naive object code', ratio(rate('batch') / rate('naive'))),
  row('`score` to a survey-core quiz', ratio(rate('score') / rate('survey', FEW))),
  '',
  row('20 pairs a respondent', 'respondents a second'),
  row('---', '---:'),
  row('four bytes a word, summed (a bound)', short(rate('fourAWord'))),
  row('bytes summed one by one (a bound)', short(rate('bytes'))),
  row('`scoreBatch`: position, interval, zone, side probability', short(rate('batch'))),
  row('… with new arrays for every call', short(rate('batchNew'))),
  row('naive object code: position only', short(rate('naive'))),
  row('`score`: a whole Result, of 36 answers', short(rate('score'))),
  row(`… the first ${many}, nothing compiled or remembered yet`, short(first)),
  row(`… the next ${many}, other people`, short(next)),
  row('documented way: parseAnswers then score, JSON objects, all different people', short(documented)),
  row('bigfive-calculate-score, as 120 answers', short(rate('bigfive', FEW))),
  row('survey-core quiz, one model kept', short(rate('survey', FEW))),
  ...(await sqlRates(twoHats1, packed)).map(({ name, core, rate }) =>
    row(
      `SQL on ${name}, ${core}`,
      rate === null ? `not measured here: ${name} is not installed` : short(rate),
    ),
  ),
].join('\n')
const today = new Date().toISOString().slice(0, 10)
const machine = `${today}, ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, one core, best of seven rounds (each with other people, the documented way); the first and the next ${many} once.`
console.log(`${table}\n\n${machine}`)

const write = process.argv.indexOf('--write')
if (write > 0) {
  const file = process.argv[write + 1] ?? new URL('../README.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split('<!-- bench -->')
  const after = rest?.split('<!-- /bench -->')[1]
  if (after === undefined) throw new Error('No <!-- bench --> … <!-- /bench --> in the file.')
  writeFileSync(file, `${before}<!-- bench -->\n${table}\n\n${machine}\n<!-- /bench -->${after}`)
}
