// `npm run cli:check -w lib`, on Linux: the built command line on large, endless and random input. Prints rows a second
// and peak memory for 10⁵ rows and for CLI_ROWS (10⁷ unless told), kills it in the middle, pipes a line of a gigabyte
// into it, and feeds it quotation marks that are never closed and random CSV. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { check, end } from './checks.js'
import { writeEndlessLine } from './endless-line.js'
import { numbers, picker, printedSeed } from './random.js'
import { randomCsv } from './random-csv.js'
import { bin, watched } from './watched.js'

const folder = mkdtempSync(join(tmpdir(), 'two-hats-cli-'))
const most = Number(process.env.CLI_ROWS ?? 1e7)
const next = numbers(printedSeed())
const pick = picker(next)
const ids = twoHats1.pairs.map(({ id }) => id)

async function generate(rows) {
  const file = join(folder, `in-${rows}.csv`)
  const out = createWriteStream(file)
  let text = `person,${ids.join(',')}\n`
  for (let row = 0; row < rows; row++) {
    text += row
    for (let pair = 0; pair < ids.length; pair++) text += `,${Math.floor(next() * 5)}`
    text += '\n'
    if (text.length > 1 << 17) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  await new Promise((resolve) => out.end(text, resolve))
  return file
}

const peaks = []
for (const rows of [1e5, most]) {
  const input = await generate(rows)
  const output = join(folder, `out-${rows}.csv`)
  const { code, err, seconds, peak } = await watched(['score', input, '-o', output])
  process.stderr.write(err)
  peaks.push(peak)
  const rate = Math.round(rows / seconds / 1000)
  check(
    code === 0 && statSync(output).size > rows * 100,
    `${rows} rows in ${seconds.toFixed(1)} s: ${rate},000 rows a second, ${peak.toFixed(0)} MiB at most`,
  )
  rmSync(output)
}
check(peaks[1] < 2 * peaks[0] + 64, `memory stays flat from 100000 to ${most} rows`)

const input = join(folder, `in-${most}.csv`)
const output = join(folder, 'killed.csv')
const child = spawn(process.execPath, [bin, 'score', input, '-o', output], { stdio: 'ignore' })
const exit = once(child, 'exit')
await new Promise((resolve) => setTimeout(resolve, 400))
child.kill('SIGKILL')
const [, signal] = await exit
check(
  signal === 'SIGKILL' && !existsSync(output),
  'kill -9 in the middle leaves no file under the final name',
)
rmSync(input)

const csvRow = (byte) => `stdin has a line longer than 1 MB near byte ${byte}; expected shorter lines.`
const endless = [
  ['csv', '', csvRow(1)],
  ['csv', 'block-1\n', csvRow(9)],
  ['ndjson', '', 'A line of stdin after line 0 is longer than 1 MB; expected one JSON object a line.'],
  ['json', '[{"', 'The element of stdin that begins on line 1 is longer than 1 MB.'],
]
for (const [format, begin, sentence] of endless) {
  const args = ['score', '-', '--from', format, '-o', join(folder, 'endless.out')]
  const { code, err, peak } = await watched(args, (stdin) => writeEndlessLine(stdin, begin))
  const left = readdirSync(folder).filter((name) => name.startsWith('endless'))
  const refused = code === 1 && err === `two-hats: ${sentence}\n` && left.length === 0
  check(
    refused && peak < 200,
    `a line of a gigabyte after ${JSON.stringify(begin)} as ${format}: ${peak.toFixed(0)} MiB at most, exit ${code}, ${err.trim()}`,
  )
}

const marked = join(folder, 'marked.csv')
const row = (at) => (at % 1000 === 500 ? `"never closed,${at % 5}` : `"p${at}",${at % 5}`)
writeFileSync(marked, `who,block-1\n${Array.from({ length: 1e6 }, (_, at) => row(at)).join('\n')}\n`)
const some = await watched([
  'score',
  marked,
  '-o',
  join(folder, 'marked.out'),
  '--rejects',
  join(folder, 'bad.csv'),
])
check(
  some.code === 3 && some.err.startsWith('1,000 rows rejected and written to ') && some.peak < 250,
  `of 1000000 rows with a mark never closed in every 1000th, 1000 are lost: ${some.seconds.toFixed(1)} s, ${some.peak.toFixed(0)} MiB at most`,
)

const files = 40
const rowsEach = 2500
let wrong = 0
for (let file = 0; file < files; file++) {
  const path = join(folder, 'fuzz.csv')
  const out = join(folder, 'fuzz-out.csv')
  writeFileSync(path, randomCsv(ids, rowsEach, next, pick))
  const args = [bin, 'score', path, '-o', out, '--rejects', join(folder, 'bad.csv')]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
  const known = [0, 1, 3].includes(run.status) && !/\n\s+at /.test(run.stderr)
  const column = existsSync(out)
    ? readFileSync(out, 'utf8').split('\n')[0].split(',').indexOf('position')
    : -1
  const sound =
    run.status === 1
      ? !existsSync(out)
      : column > 0 && !/(NaN|Infinity|undefined)/.test(readFileSync(out, 'utf8'))
  if (!known || !sound) {
    wrong += 1
    console.log(`file ${file}: exit ${run.status}, ${run.stderr.slice(0, 200)}`)
  }
  rmSync(out, { force: true })
}
check(
  wrong === 0,
  `${files * rowsEach} random rows in ${files} files: no crash, no hang, no number that is none`,
)

rmSync(folder, { recursive: true, force: true })
end()
