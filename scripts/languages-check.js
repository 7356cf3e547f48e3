// `npm run check -- languages`: stories in two languages that nobody speaks, in a build of their own; and the release holds
// neither of them. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Their names in addresses, and a word of each. */
const marks = ['de-XA', 'ar-XB', 'Łóóñg', 'قديفغ']

/** Which marks stand in a build, in files that are sent or run. */
function marksIn(folder) {
  const texts = [`${folder}/static`, `${folder}/server`]
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(js|css|html|rsc|json|body)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  return marks.filter((mark) => texts.some((text) => text.includes(mark)))
}

let [passed, failed] = [0, 0]
const say = (ok, sentence) => {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${sentence}`)
  if (ok) passed += 1
  else failed += 1
}

spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
const held = marksIn('.next')
say(
  held.length === 0,
  `the release holds no language for tests${held.length > 0 ? `: ${held.join(', ')}` : ''}`,
)

const folder = mkdtempSync(join(tmpdir(), 'two-hats-languages-'))
const report = join(folder, 'stories.json')
spawnSync(
  process.execPath,
  ['scripts/e2e.js', '--config', 'e2e/languages.config.ts', '--reporter=list,json'],
  { stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
)
try {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  passed += stats.expected + stats.flaky
  failed += stats.unexpected
} catch (error) {
  say(false, `the stories left no report: ${error.message}`)
}
rmSync(folder, { recursive: true, force: true })
// Where the marks are looked for in the right places, the other build has them.
say(marksIn('.next-pseudo').length === marks.length, 'the build for tests holds every mark')

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
