// `npm run check`: types, lint and unit tests, to the first that fails. `npm run check -- report server …`: the slow ones
// by name; ends with one line summed from theirs, `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const fast = ['types', 'lint', 'unit']

/** The README says what each looks at. */
const slow = {
  report: 'node scripts/report-check.js',
  'report-attack': 'node scripts/report-attack.js',
  'report-pages': 'node scripts/report-pages.js',
  'report-speed': 'node --expose-gc scripts/report-speed.js',
  rounds: 'node scripts/rounds-check.js',
  languages: 'node scripts/languages-check.js',
  engines: 'node scripts/engines-check.js',
  server: 'node scripts/server-check.js',
  deploy: 'node scripts/deploy-check.js',
  node: 'node scripts/node-check.js',
  size: 'node scripts/size.js',
  sbom: 'mkdir -p test-results && npm sbom --sbom-format cyclonedx > test-results/sbom.cdx.json',
}

/** What a check counted in its last line; where it counts nothing, its end counts as one. */
async function counted(command) {
  const child = spawn(command, { shell: true, stdio: ['inherit', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (part) => {
    process.stdout.write(part)
    text += part
  })
  const [code] = await once(child, 'close')
  const [, passed, failed] = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  if (passed === undefined) return code === 0 ? [1, 0] : [0, 1]
  return [Number(passed), code === 0 ? Number(failed) : Math.max(1, Number(failed))]
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(slow, name))
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; expected ${Object.keys(slow).join(', ')}.`)
  process.exitCode = 2
} else if (names.length === 0) {
  const wrong = fast.find(
    (name) => spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' }).status !== 0,
  )
  process.exitCode = wrong === undefined ? 0 : 1
} else {
  let [passed, failed] = [0, 0]
  for (const name of names) {
    console.log(`\n== ${name}`)
    const [good, bad] = await counted(slow[name])
    passed += good
    failed += bad
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
