import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)
const folder = mkdtempSync(fileURLToPath(new URL('./readme-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shown = (value: unknown) =>
  Array.isArray(value)
    ? `[ ${value.map((one) => (Object.is(one, -0) ? '-0' : String(one))).join(', ')} ]`
    : String(value)

describe('the examples of the README print what their comments say', () => {
  it('has examples', () => {
    expect(blocks).toHaveLength(4)
  })

  it.each(blocks.map((code, at) => [at + 1, code] as const))('example %i', async (at, code) => {
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
      printed.push(values.map(shown).join(' '))
    })
    const file = join(folder, `example-${at}.js`)
    writeFileSync(file, code)
    await import(pathToFileURL(file).href)
    log.mockRestore()
    const promised = [...code.matchAll(/^\s*\/\/ (.*)$/gm)].map(([, line]) => line)
    expect(promised.length).toBeGreaterThan(0)
    expect(printed).toEqual(promised)
  })
})
