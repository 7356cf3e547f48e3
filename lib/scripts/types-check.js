import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './checks.js'

/** The lowest TypeScript that README names, and one that lets CommonJS `require` an ES module. */
const lowest = '5.0.4'
const requiring = '5.9.3'

/**
 * The README's examples, compiled strictly against the packed types by the lowest TypeScript, and what a CommonJS file sees
 * under `node16` and under `nodenext`.
 */
export function checkTypes(project, examples, work, run) {
  const compiler = (version) => {
    const folder = join(work, `typescript-${version}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    run('npm', ['i', '--no-audit', '--no-fund', `typescript@${version}`], folder)
    return join(folder, 'node_modules/typescript/bin/tsc')
  }
  const strict = '--noEmit --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --target es2022'
  const compile = (tsc, modules, files) => {
    const flags = [...strict.split(' '), '--module', modules, '--moduleResolution', modules]
    const { status, stdout } = run(process.execPath, [tsc, ...flags, ...files], project)
    return status === 0 ? '' : stdout
  }
  const names = examples.map((code, at) => {
    const name = `example-${at}.ts`
    writeFileSync(join(project, name), code)
    return name
  })
  writeFileSync(
    join(project, 'required.cts'),
    "import { score } from 'two-hats'\nconsole.log(typeof score)\n",
  )
  const imported = "export const load = async () => (await import('two-hats')).score\n"
  writeFileSync(join(project, 'imported.cts'), imported)
  const old = compiler(lowest)
  const complaints = compile(old, 'node16', names)
  check(complaints === '', `TypeScript ${lowest}: the README's examples compile strictly`)
  if (complaints !== '') console.error(complaints)
  check(compile(old, 'node16', ['imported.cts']) === '', `TypeScript ${lowest}: CommonJS may import()`)
  check(
    compile(old, 'node16', ['required.cts']).includes('TS1479'),
    `TypeScript ${lowest}: CommonJS under node16 is told to (TS1479)`,
  )
  const required = compile(compiler(requiring), 'nodenext', ['required.cts'])
  check(required === '', `TypeScript ${requiring}: CommonJS under nodenext may require`)
}
