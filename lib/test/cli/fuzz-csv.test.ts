import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cleanFields, isBlank } from '../../cli/csv/clean-fields.ts'
import { readHeader } from '../../cli/csv/read-header.ts'
import { readRecord } from '../../cli/csv/read-record.ts'
import { checkedEncoding } from '../../cli/files/check-encoding.ts'
import type { Input } from '../../cli/files/open-input.ts'
import { readRows } from '../../cli/rows/read-rows.ts'
import type { Reject } from '../../cli/rows/reject.ts'
import { rowScorer } from '../../cli/scoring/row-scorer.ts'
import { scoreCsv } from '../../cli/scoring/score-csv.ts'
import { answersOf, newStates } from '../../cli/states.ts'

const names = ['a', 'block-1', 'show-1', 'b']
const scorer = rowScorer(',')

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

/** Carriage returns at the end of a record pass through; papaparse does not tell them from the line ending. */
const bare = (fields: readonly string[]) => fields.map((one) => one.replace(/\r+$/, ''))

/** The whole text read by papaparse at once. */
function reference(text: string) {
  const header = readHeader('it', names, ',')
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n', fastMode: false })
  const whole = text.endsWith('\n') ? text : `${text}\n`
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(whole, 0, false)
  const damaged = new Set(errors.map(({ row }) => row))
  let line = 1
  const good: { fields: string[]; answers: object; suffix: string }[] = []
  const bad: number[] = []
  for (const [at, raw] of data.entries()) {
    const fields = cleanFields(raw)
    const states = newStates()
    if (at > 0 && !isBlank(fields)) {
      if (damaged.has(at) || readRecord(header, fields, states).length > 0) bad.push(line)
      else good.push({ fields, answers: answersOf(states), suffix: scorer(states) })
    }
    line += raw.join('').split('\n').length
  }
  return { good, bad }
}

describe('the CSV reader', () => {
  test('reads any text, cut anywhere, as papaparse reads it whole: in one pass, and as rows', async () => {
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
        commit: async () => {},
        discard: async () => {},
      }
      const rejects = {
        add: (one: Reject) => void rejected.push(one),
        flush: async () => {},
        count: () => rejected.length,
      }
      await scoreCsv({ input: inputOf(bytes, cut), output, delimiter: ',', rejects, told: () => {} })
      const { data } = Papa.parse<string[]>(out.slice(0, -1), { delimiter: ',', newline: '\n' })
      const passed = data.slice(1).map((row) => [...bare(row.slice(0, 4)), ...row.slice(4)])
      expect(passed).toEqual(
        good.map(({ fields, suffix }) => [...bare(fields), ...suffix.slice(1).split(',')]),
      )
      expect(rejected.map(({ line }) => line)).toEqual(bad)
      const again: Reject[] = []
      const people = []
      for await (const some of readRows(inputOf(bytes, cut), 'csv', ',', (one) => again.push(one)))
        people.push(...some)
      expect(people.map(({ answers }) => answers)).toEqual(good.map(({ answers }) => answers))
      expect(again.map(({ line }) => line)).toEqual(bad)
    })
    await fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) })
  }, 600_000)
})
