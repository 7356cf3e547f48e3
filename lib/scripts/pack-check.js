// `npm run pack:check -w lib`: the packed tarball in an empty project, on every runtime that npm has; ends with
// "N passed, N failed". Positions must be bit-identical everywhere, intervals within 1e-12.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { rolldown } from 'rolldown'
import { findOrInstallChromium } from '../../scripts/chromium.js'
import { budgets, bundleSize } from './bundle-size.js'
import { check, end } from './checks.js'
import { checkTypes } from './types-check.js'

const lib = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'two-hats-pack-'))
const run = (command, args, cwd = lib) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 300_000 })

const build = run(process.execPath, ['build.js'])
check(build.status === 0, 'build')
if (build.status !== 0) console.error(build.stdout + build.stderr)

for (const [what, code, most] of budgets) {
  const kib = (await bundleSize(code)) / 1024
  check(kib <= most, `${what}: ${kib.toFixed(2)} KiB, at most ${most}`)
}

const pack = run('npm', ['pack', '--json', '--pack-destination', work])
const [{ filename, files }] = JSON.parse(pack.stdout)
const tarball = join(work, filename)
check(
  files.every(({ path }) => !path.startsWith('test')),
  `packed: ${files.length} files`,
)

const publint = run('npx', ['publint', '--strict', tarball])
check(publint.status === 0, 'publint --strict')
if (publint.status !== 0) console.error(publint.stdout + publint.stderr)
const attw = run('npx', ['--yes', '@arethetypeswrong/cli@0.18.5', tarball, '--profile', 'esm-only'], work)
check(attw.status === 0, 'attw --profile esm-only')
if (attw.status !== 0) console.error(attw.stdout + attw.stderr)

const project = join(work, 'project')
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
check(
  run('npm', ['i', '--no-audit', '--no-fund', tarball], project).status === 0,
  'npm i in an empty project',
)
const installed = run('npm', ['ls', '--all', '--parseable'], project).stdout.trim().split('\n')
check(installed.length === 2, `installs one package (${installed.length - 1})`)

const readme = readFileSync(join(lib, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code)
examples.forEach((code, at) => {
  writeFileSync(join(project, `example-${at}.js`), code)
})
checkTypes(project, examples, work, run)
copyFileSync(join(lib, 'scripts/corpus.js'), join(project, 'corpus.js'))

const runtime = (name, binary) => {
  const folder = join(work, name.replace(/\W/g, '-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const install = run('npm', ['i', '--no-audit', '--no-fund', name], folder)
  return install.status === 0 ? [join(folder, 'node_modules/.bin', binary)] : null
}
const runtimes = [
  ['this Node', [process.execPath]],
  ['node@20', runtime('node@20', 'node')],
  ['node@22', runtime('node@22', 'node')],
  ['node@24', runtime('node@24', 'node')],
  ['node@26', runtime('node@26', 'node')],
  ['bun', runtime('bun', 'bun')],
  [
    'deno',
    runtime('deno', 'deno')?.concat('run', '--allow-read', '--allow-env', '--node-modules-dir=manual'),
  ],
]

/** Compares one runtime's scores with the first one's. */
let reference
function agree(label, rows) {
  reference ??= rows
  const same = rows.every(([position], at) => position === reference[at][0])
  const most = Math.max(
    ...rows.flatMap(([, ...others], at) =>
      others.map(
        (value, column) => Math.abs(value - reference[at][column + 1]) / Math.max(1, Math.abs(value)),
      ),
    ),
  )
  check(same && rows.length === reference.length, `${label}: ${rows.length} positions bit-identical`)
  check(most <= 1e-12, `${label}: intervals and probabilities within ${most.toExponential(1)}`)
}

for (const [name, command] of runtimes) {
  const version = command && run(command[0], ['--version'], project)
  if (version?.status !== 0) {
    check(false, `${name}: could not be installed or started here`)
    continue
  }
  const [binary, ...args] = command
  const label = `${name} (${version.stdout.trim().split('\n')[0]})`
  const results = examples.map((_, at) => run(binary, [...args, `example-${at}.js`], project))
  check(
    results.every(({ status, stdout }) => status === 0 && stdout.trim() !== ''),
    `${label}: the README's examples run unchanged`,
  )
  const scored = run(binary, [...args, 'corpus.js'], project)
  if (scored.status !== 0) {
    check(false, `${label}: ${scored.stderr.slice(0, 300)}`)
    continue
  }
  agree(label, JSON.parse(scored.stdout))
}

const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})
const printedBy = async (file) => {
  const bundle = await rolldown({ input: join(project, file), cwd: project, platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  const page = await browser.newPage()
  const lines = []
  page.on('console', (message) => lines.push(message.text()))
  page.on('pageerror', (error) => lines.push(`error ${error.message}`))
  await page.addScriptTag({ content: output[0].code })
  await page.close()
  return lines
}
const label = `Chromium ${browser.version()}, bundled`
const printed = await Promise.all(examples.map((_, at) => printedBy(`example-${at}.js`)))
check(
  printed.every((lines) => lines.length > 0 && lines.every((line) => !line.startsWith('error'))),
  `${label}: the README's examples run unchanged`,
)
agree(label, JSON.parse((await printedBy('corpus.js')).join('')))
await browser.close()

rmSync(work, { recursive: true, force: true })
end()
