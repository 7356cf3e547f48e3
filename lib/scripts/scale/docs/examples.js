import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('../../../../docs/scale.md', import.meta.url))
const lib = fileURLToPath(new URL('../../..', import.meta.url))
const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url))

/** The pieces of code in docs/scale.md, in order: what is written behind the language says where each belongs. */
export function examples() {
  return [...readFileSync(docs, 'utf8').matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```/gm)].map(
    ([, language, place, code]) => ({ language, place, code }),
  )
}

/** An empty folder with the packed library in it, as `npm install two-hats @duckdb/node-api` leaves one. */
export function emptyProject(folder) {
  const project = mkdtempSync(join(folder, 'project-'))
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: lib,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed.stdout)
  const installed = join(project, 'node_modules/two-hats')
  mkdirSync(installed, { recursive: true })
  spawnSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1'])
  symlinkSync(join(modules, '@duckdb'), join(project, 'node_modules/@duckdb'))
  mkdirSync(join(project, 'node_modules/.bin'))
  symlinkSync('../two-hats/bin/two-hats.js', join(project, 'node_modules/.bin/two-hats'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
  return project
}

/** Runs a piece of code in a project as a reader would; gives what it complained of, if it failed. */
export function runExample({ language, place, code }, project, { env = {}, path = [], hosts = {} } = {}) {
  const text = Object.entries(hosts).reduce((all, [name, here]) => all.replaceAll(name, here), code)
  const file = join(project, language === 'js' ? place : `${place}.sh`)
  writeFileSync(file, text)
  const [program, ...args] = language === 'js' ? [process.execPath] : ['bash', '-euo', 'pipefail']
  const { status, stderr } = spawnSync(program, [...args, file], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: [...path, process.env.PATH].join(delimiter) },
    timeout: 120_000,
  })
  return status === 0 ? '' : `ended with ${status}: ${stderr.slice(-500)}`
}
