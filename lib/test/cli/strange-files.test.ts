import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StrangeCase } from './strange-case.ts'
import { strangeCsv } from './strange-csv.ts'
import { strangeJson } from './strange-json.ts'
import { strangeQuotes } from './strange-quotes.ts'
import { build, folder, gained, twoHats } from './two-hats.ts'

beforeAll(build, 60_000)

const bytesOf = (text: string | Buffer) => Buffer.from(text).toString('latin1')

/** The rows of an output without what they gained, as bytes in Latin-1. */
function rowsOf(out: string): string[] {
  if (out.startsWith('{')) return out.split('\n').flatMap((line) => line.split(',"result":').slice(0, -1))
  const result = new RegExp(`((?:,[^,"\\r\\n]*){${gained.split(',').length}})\\r?\\n`)
  const pieces = out.split(result)
  return pieces.slice(2, -1).filter((_, at) => at % 2 === 0)
}

const output = join(folder, 'strange')

const run = async ({ args = [], input, code, err, scored }: StrangeCase) => {
  const ended = await twoHats(['score', '-', '-o', output, ...args], input)
  const written = existsSync(output)
  const rows = written ? rowsOf(readFileSync(output, 'latin1')) : []
  rmSync(output, { force: true })
  const left = readdirSync(folder).filter((name) => name.startsWith('strange'))
  expect({ ...ended, written, rows, left }).toEqual({
    code,
    out: '',
    err: err.map((line) => `${line}\n`).join(''),
    written: code !== 1,
    rows: scored.map(bytesOf),
    left: [],
  })
}

describe('strange files', () => {
  test.each(strangeCsv)('a CSV with $what', run)
  test.each(strangeQuotes)('a CSV with $what', run)
  test.each(strangeJson)('JSON with $what', run)

  test('each of the table says how many rows it lost', () => {
    const all = [...strangeCsv, ...strangeQuotes, ...strangeJson]
    for (const { what, code, err, lost } of all) {
      const told = err.map((line) => /^(\d+) rows?( \(\d+ lines\))? rejected/.exec(line)?.[1]).find(Boolean)
      expect([what, Number(told ?? 0), code === 3]).toEqual([what, lost, lost > 0])
    }
    expect(all.length).toBeGreaterThan(40)
  })
})
