// `npm run check -- node`: build and one story of the browser on every line of Node in use, each from npm; the unit tests on
// the newest. What lies between it and the one that runs everything has the library's own check of the package (`pack:check`).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOrInstallChromium } from './chromium.js'
import { served } from './served.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.CHROMIUM_PATH = findOrInstallChromium()

const lines = ['22', '24']
/** Given to the build alone: a report's link has to lead there. */
const site = 'https://hats.example'
/** From the first answer to a result, and back from a reload: what the build, the server and the pages have to do. */
const story = ['e2e/survey.spec.ts', '--project', '1280 light', '--retries', '1']
const stepsOn = (line) => [
  ['build', 'npm', ['run', '--silent', 'build']],
  ...(line === lines.at(-1)
    ? [['unit tests', 'node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot']]]
    : []),
  [
    'survey in the browser',
    'node',
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', ...story],
  ],
]

let passed = 0
let failed = 0
const check = (good, sentence) => {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${sentence}`)
  if (good) passed += 1
  else failed += 1
}

const folder = mkdtempSync(join(tmpdir(), 'two-hats-node-'))
const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options })

for (const line of lines) {
  const home = join(folder, line)
  run('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--no-package-lock', `node@${line}`])
  const path = `${join(home, 'node_modules/node/bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
  const version = run('node', ['--version'], { env }).stdout.trim()
  if (!version.startsWith(`v${line}.`)) {
    check(false, `Node ${line} from npm answers ${version || 'nothing'}; expected v${line}.x.`)
    continue
  }
  // What another Node has built would be served as it is.
  rmSync('.next', { recursive: true, force: true })
  for (const [name, command, args] of stepsOn(line)) {
    const given = name === 'build' ? { ...env, SITE_URL: site } : env
    const { status, stdout, stderr } = run(command, args, { env: given, maxBuffer: 1 << 28 })
    check(status === 0, `Node ${version}: ${name}`)
    if (status !== 0) console.log(`${stdout}\n${stderr}`.split('\n').slice(-60).join('\n'))
  }
}

const server = await served()
const response = await fetch(`${server.base}/api/report`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ answers: { 'block-1': 3 }, include: { link: true } }),
})
const report = Buffer.from(await response.arrayBuffer()).toString('latin1')
check(report.includes(`${site}/result#`), `SITE_URL given to the build alone: a report's link leads there`)
server.stop()
// What was built for another address is no build for this one.
rmSync('.next', { recursive: true, force: true })

rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
