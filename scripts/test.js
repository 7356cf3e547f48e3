// `npm test`: types, lint, unit tests, build, browser tests; ends with one line summed from their own reports.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'two-hats-test-'))
let passed = 0
let failed = 0

const run = (title, command, args, env = {}) => {
  console.log(`\n== ${title}`)
  return (
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    }).status === 0
  )
}
const count = (ok) => {
  if (ok) passed += 1
  else failed += 1
}
const report = (file, read) => {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')))
    passed += good
    failed += bad
    return bad
  } catch (error) {
    console.error(`No report at ${file}: ${error.message}`)
    failed += 1
    return 1
  }
}

count(run('types', 'npm', ['run', '--silent', 'types']))
count(run('lint', 'npm', ['run', '--silent', 'lint']))

const unit = join(folder, 'unit.json')
const unitOk = run('unit tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
])
const unitBad = report(unit, (json) => [json.numPassedTests, json.numFailedTests])
if (!unitOk && unitBad === 0) count(false)

if (run('build', 'npm', ['run', '--silent', 'build'])) {
  count(true)
  const browser = join(folder, 'browser.json')
  const browserOk = run('browser tests', process.execPath, ['scripts/e2e.js', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
  })
  // A story that needed its second try is named by the list above.
  const browserBad = report(browser, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected])
  if (!browserOk && browserBad === 0) count(false)
} else count(false)

rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
