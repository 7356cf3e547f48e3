import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Reject } from '../../cli/base/row.ts'
import { answersOf, newStates } from '../../cli/base/states.ts'
import { readHeader } from '../../cli/csv/read-header.ts'
import { readRecord } from '../../cli/csv/read-record.ts'
import { checkedEncoding } from '../../cli/files/check-encoding.ts'
import type { Input } from '../../cli/files/open-input.ts'
import { nearKeys } from '../../cli/rows/near-keys.ts'
import { readRows } from '../../cli/rows/read-rows.ts'
import { rowScorer } from '../../cli/scoring/row-scorer.ts'
import { scoreCsv } from '../../cli/scoring/score-csv.ts'

const names = ['a', 'block-1', 'show-1', 'b']
const scorer = rowScorer(',', [])

const field = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '3', '4', '', 'NA', '"3"', '""', '"NA"') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('"x,y"', '"x\ny"', '"""x"""', 'text', '3.0', ' 3', '5', '-1', 'é'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '1', ' ', 'x', '\u0000') }),
  },
)
const record = fc.oneof(
  { weight: 9, arbitrary: fc.array(field, { minLength: 4, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(field, { maxLength: 6 }) },
)
const lineEnd = fc.constantFrom('\n', '\n', '\r\n')
const body = fc
  .array(fc.tuple(record, lineEnd), { maxLength: 12 })
  .map((rows) => rows.map(([fields, end]) => fields.join(',') + end).join(''))
const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 6 })

function inputOf(bytes: Buffer, cut: readonly number[]): Input {
  const ends = [...new Set([0, ...cut.map((at) => Math.min(at, bytes.length)), bytes.length])].sort(
    (a, b) => a - b,
  )
  const chunks = ends.slice(1).map((end, at) => bytes.subarray(ends[at], end))
  const stream = (async function* () {
    for (const chunk of chunks) yield chunk
  })()
  return { name: 'it', size: null, chunks: checkedEncoding('it', stream) }
}

const plainField = '[^",\\n][^,\\n]*|'
const field4180 = `(?:"(?:[^"]|"")*"|${plainField})`
const goodRecord = new RegExp(`${field4180}(?:,${field4180})*\\r?\\n`, 'y')
const goodBeginning = new RegExp(`(?:${field4180},)*`, 'y')

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/**
 * The text cut into records by a grammar, and each read by papaparse. Where no record fits, the first field that breaks
 * the grammar ends with its line.
 */
function reference(text: string) {
  const header = readHeader('it', names, ',')
  const whole = text.endsWith('\n') ? text : `${text}\n`
  let at = whole.indexOf('\n') + 1
  let line = 2
  const good: { raw: string; answers: object; suffix: string }[] = []
  const bad: number[] = []
  while (at < whole.length) {
    const found = matchAt(goodRecord, whole, at)
    const broken = at + (matchAt(goodBeginning, whole, at) ?? '').length
    const next = found === null ? whole.indexOf('\n', broken) + 1 : at + found.length
    const raw = whole.slice(at, next).replace(/\r?\n$/, '')
    const states = newStates()
    if (found === null) bad.push(line)
    else if (raw !== '') {
      const { data } = Papa.parse<string[]>(raw, { delimiter: ',', newline: '\n' })
      if (readRecord(header, data[0] ?? [], states).length > 0) bad.push(line)
      else good.push({ raw, answers: answersOf(states), suffix: scorer(states) })
    }
    line += whole.slice(at, next).split('\n').length - 1
    at = next
  }
  return { good, bad }
}

describe('the CSV reader', () => {
  test('reads any text, cut anywhere, as a grammar cuts it: in one pass, and as rows', async () => {
    const run = fc.asyncProperty(body, cuts, fc.boolean(), async (rows, cut, open) => {
      const text = `${names.join(',')}\n${open ? rows.replace(/\r?\n$/, '') : rows}`
      const bytes = Buffer.from(text)
      if (bytes.subarray(0, 4096).includes(0)) return
      const { good, bad } = reference(bytes.toString('latin1'))
      let out = ''
      const rejected: Reject[] = []
      const output = {
        write: async (some: string) => {
          out += some
        },
        finish: async () => {},
        name: async () => {},
      }
      const rejects = {
        add: (one: Reject) => void rejected.push(one),
        flush: async () => {},
        count: () => rejected.length,
        summary: () => '',
      }
      const input = inputOf(bytes, cut)
      const near = nearKeys('it', 'csv')
      const scoring = { input, output, delimiter: ',', rejects, near, groups: [], resultKey: 'result' }
      await scoreCsv({ ...scoring, told: () => {} })
      expect(out.slice(out.indexOf('\n') + 1)).toBe(
        good.map(({ raw, suffix }) => `${raw}${suffix}\n`).join(''),
      )
      expect(rejected.map(({ line }) => line)).toEqual(bad)
      const again = []
      for await (const some of readRows(inputOf(bytes, cut), 'csv', ',', () => {})) again.push(...some)
      const people = again.flatMap((row) => ('states' in row ? [answersOf(row.states)] : []))
      expect(people).toEqual(good.map(({ answers }) => answers))
      expect(again.flatMap((row) => ('states' in row ? [] : [row.line]))).toEqual(bad)
    })
    await fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) })
  }, 600_000)
})
