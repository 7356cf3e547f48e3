// `npm run cli:check -w lib`: the built command line on large and on random files. Prints rows a second and peak memory
// for 10⁵ rows and for CLI_ROWS (10⁷ unless told), kills it in the middle, and feeds it random CSV. Ends with
// "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'

const bin = fileURLToPath(new URL('../bin/two-hats.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'two-hats-cli-'))
const most = Number(process.env.CLI_ROWS ?? 1e7)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const ids = twoHats1.pairs.map(({ id }) => id)
let passed = 0
let failed = 0
const tell = (ok, what) => {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`)
}

let state = seed >>> 0
const next = () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const pick = (list) => list[Math.floor(next() * list.length)]

async function generate(rows) {
  const file = join(folder, `in-${rows}.csv`)
  const out = createWriteStream(file)
  let text = `person,${ids.join(',')}\n`
  for (let row = 0; row < rows; row++) {
    text += row
    for (let pair = 0; pair < ids.length; pair++) text += `,${Math.floor(next() * 5)}`
    text += '\n'
    if (text.length > 1 << 17) {
      if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve))
      text = ''
    }
  }
  await new Promise((resolve) => out.end(text, resolve))
  return file
}

/** Runs the command line and watches its memory. */
function score(input, output) {
  const since = performance.now()
  const child = spawn(process.execPath, [bin, 'score', input, '-o', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kib ?? 0) / 1024)
    } catch {}
  }, 50)
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearInterval(watch)
      resolve({ code, seconds: (performance.now() - since) / 1000, peak })
    }),
  )
}

const peaks = []
for (const rows of [1e5, most]) {
  const input = await generate(rows)
  const output = join(folder, `out-${rows}.csv`)
  const { code, seconds, peak } = await score(input, output)
  peaks.push(peak)
  const rate = Math.round(rows / seconds / 1000)
  tell(
    code === 0 && statSync(output).size > rows * 100,
    `${rows} rows in ${seconds.toFixed(1)} s: ${rate},000 rows a second, ${peak.toFixed(0)} MiB at most`,
  )
  rmSync(output)
}
tell(peaks[1] < 2 * peaks[0] + 64, `memory stays flat from 100000 to ${most} rows`)

const input = join(folder, `in-${most}.csv`)
const output = join(folder, 'killed.csv')
const child = spawn(process.execPath, [bin, 'score', input, '-o', output], { stdio: 'ignore' })
await new Promise((resolve) => setTimeout(resolve, 400))
child.kill('SIGKILL')
const [, signal] = await new Promise((resolve) => child.on('exit', (...end) => resolve(end)))
tell(signal === 'SIGKILL' && !existsSync(output), 'kill -9 in the middle leaves no file under the final name')
rmSync(input)

console.log(`seed ${seed}`)
const pieces = [
  '0',
  '4',
  '5',
  '-1',
  '2.5',
  'NA',
  '',
  '"',
  '""',
  '"4"',
  '"a,b"',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ';',
  '\ufeff',
  '\u0000',
  '😀',
  'block-1',
  '1e0',
  ' 3',
  '__proto__',
]
const files = 40
const rowsEach = 2500
let wrong = 0
for (let file = 0; file < files; file++) {
  const header =
    next() < 0.9
      ? `person,${ids.join(',')}`
      : Array.from({ length: 22 }, () => pick(pieces)).join(pick([',', '']))
  const lines = Array.from({ length: rowsEach }, (_, row) =>
    next() < 0.5
      ? `${row},${ids.map(() => pick(['0', '1', '2', '3', '4', '', 'NA'])).join(',')}`
      : Array.from({ length: Math.floor(next() * 24) }, () => pick(pieces)).join(next() < 0.8 ? ',' : ''),
  )
  const path = join(folder, 'fuzz.csv')
  const out = join(folder, 'fuzz-out.csv')
  writeFileSync(path, [header, ...lines].join('\n'))
  const run = spawnSync(
    process.execPath,
    [bin, 'score', path, '-o', out, '--rejects', join(folder, 'bad.csv')],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
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
tell(
  wrong === 0,
  `${files * rowsEach} random rows in ${files} files: no crash, no hang, no number that is none`,
)

rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
