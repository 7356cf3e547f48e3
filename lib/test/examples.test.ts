import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { descriptions, promised, readmeExamples, sourceExamples } from './examples.ts'

const examples = [...readmeExamples(), ...sourceExamples()]
const folder = mkdtempSync(fileURLToPath(new URL('./examples-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const files = examples.map(({ code }, at) => {
  const file = join(folder, `example-${at}.ts`)
  writeFileSync(file, code)
  return file
})

const shown = (value: unknown) =>
  Array.isArray(value)
    ? `[ ${value.map((one) => (Object.is(one, -0) ? '-0' : String(one))).join(', ')} ]`
    : String(value)

describe('the examples print what their comments say', () => {
  it.each(examples.map(({ where, code }, at) => [where, code, files[at] ?? ''] as const))(
    '%s',
    async (_, code, file) => {
      const printed: string[] = []
      const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
        printed.push(...values.map(shown).join(' ').split('\n'))
      })
      await import(pathToFileURL(file).href)
      log.mockRestore()
      expect(promised(code).length).toBeGreaterThan(0)
      expect(printed).toEqual(promised(code))
    },
  )
})

it.each(readmeExamples())('$where is JavaScript as it stands', ({ code }) => {
  const file = join(folder, 'example.mjs')
  writeFileSync(file, code)
  expect(execFileSync(process.execPath, ['--check', file], { encoding: 'utf8' })).toBe('')
})

it('the examples are strict TypeScript', () => {
  const flags = ['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes', 'noUnusedLocals']
  const compilerOptions = {
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    ...{ noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
    ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', moduleDetection: 'force' },
    ...{ lib: ['es2022', 'dom'], types: [] },
    paths: {
      'two-hats': ['../../src/index.ts'],
      'two-hats/instruments/two-hats-1/en': ['../../../questions/two-hats-1/en.ts'],
      'two-hats/instruments/*': ['../../../questions/*/instrument.ts'],
      'two-hats/*': ['../../src/*/index.ts'],
    },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  let complaints = ''
  try {
    execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    complaints = String(Reflect.get(Object(error), 'stdout'))
  }
  expect(complaints).toBe('')
})

describe('every public function says what it takes, gives and throws, with an example', async () => {
  const exported = await Promise.all([
    import('../src/index.ts'),
    import('../src/anchored-mean/index.ts'),
    import('../src/batch/index.ts'),
    import('../src/calibration/index.ts'),
    import('../src/diagnostics/index.ts'),
    import('../src/link/index.ts'),
    import('../src/sql/index.ts'),
    import('../src/surveyjs/index.ts'),
    import('../src/team/index.ts'),
  ])
  const functions = exported
    .flatMap((entry) => Object.entries<unknown>({ ...entry }))
    .filter(([, value]) => typeof value === 'function' && !String(value).startsWith('class'))
    .map(([name]) => name)

  it('of 53 functions', () => {
    expect(functions).toHaveLength(53)
  })

  it.each(functions)('%s', (name) => {
    const described = [...descriptions()].filter(([where]) => where.endsWith(` ${name}`))
    const texts = described.map(([, text]) => text).filter((text) => text.includes('@example'))
    expect(texts).toHaveLength(1)
    for (const tag of ['@param', '@returns', '```ts']) expect(texts[0]).toContain(tag)
    if (/[Tt]hrows an? /.test(texts[0] ?? '')) expect(texts[0]).toContain('@throws')
  })
})
