import { beforeAll, describe, expect, test } from 'vitest'
import { instrument } from '../../cli/instrument.ts'
import { score } from '../../src/index.ts'
import { gated } from '../test-instrument.ts'
import { allProject, build, gained, lines, pairs, twoHats, write } from './two-hats.ts'

beforeAll(build, 60_000)

const project = Object.fromEntries(pairs.map((id, at) => [id, allProject[at] ?? null]))
const result = JSON.parse(JSON.stringify(score(instrument, gated(project, instrument))))

describe('score with JSON', () => {
  test('NDJSON in and out: full results, and the output can be scored again', async () => {
    const input = `${JSON.stringify({ name: 'Zoë', ...project })}\n\n${JSON.stringify({ answers: { 'block-1': null } })}\n`
    const first = await twoHats(['score', '--from', 'ndjson'], input)
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    const [one, two] = lines(first.out).map((line) => JSON.parse(line))
    expect(one).toEqual({ name: 'Zoë', answers: project, result })
    expect(one.result.position.value).toBeCloseTo(90.9090909090909, 12)
    expect(two).toMatchObject({ answers: { 'block-1': null }, result: { answered: 0, position: null } })
    const again = await twoHats(['score', '--from', 'ndjson'], first.out)
    expect(again.out).toBe(first.out)
  })

  test('a JSON array, and a single object, whatever their layout', async () => {
    write('a.json', JSON.stringify([project, { 'show-1': 2 }, {}], null, 4))
    const { code, out } = await twoHats(['score', 'a.json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).map((row: { result: { answered: number } }) => row.result.answered)).toEqual([
      20, 1, 0,
    ])
    const single = await twoHats(['score', '--from', 'json'], ' {"show-1": 4, "a": "]}\\"["}\n')
    expect(JSON.parse(single.out)).toMatchObject([{ a: ']}"[', answers: { 'show-1': 4 } }])
    expect(await twoHats(['score', '--from', 'json'], '[ ]')).toMatchObject({ code: 0, out: '[]\n' })
  })

  test('CSV to JSON: columns beside the answers are text', async () => {
    const { out } = await twoHats(['score', '--json'], 'n,block-1,show-1\n7,NA,\n')
    expect(JSON.parse(out)).toMatchObject([{ n: '7', answers: { 'block-1': null }, result: { answered: 0 } }])
    expect(JSON.parse(out)[0].answers).toEqual({ 'block-1': null })
  })

  test('NDJSON to CSV: a column for each key of the first row and for every item', async () => {
    const input = '{"who":"a, b","block-1":3,"show-1":null}\n{"who":"c","block-1":4,"age":3}\n{"block-1":0}\n'
    const { code, out, err } = await twoHats(['score', '--from', 'ndjson', '--to', 'csv'], input)
    expect(code).toBe(3)
    expect(err).toContain('stdin, line 2: Key "age" is not in the first row; expected the same keys.')
    const [head = '', one = '', two = ''] = out.split('\n')
    expect(head.startsWith(`who,${pairs.join(',')},block-team`)).toBe(true)
    expect(head.endsWith(`awareness-2,${gained}`)).toBe(true)
    expect(one.startsWith('"a, b",3,,,,NA,')).toBe(true)
    expect(two.startsWith(',0,,')).toBe(true)
    expect(two.split(',')).toHaveLength(head.split(',').length)
  })

  test.each([
    [
      '{"block-1":5}',
      'Answer to "block-1" is 5; expected a whole number from 0 to 4, or null for "not faced".',
    ],
    ['{"answers":{"x":1}}', 'Item "x" is unknown; expected the id of an item of two-hats version 1.'],
    ['{"x":1}', 'Row has no id of an item; expected "answers", or ids as "block-1".'],
    ['{"block-1":3,"answers":{}}', 'Row has both "answers" and "block-1"; expected one of them.'],
    ['[1]', 'Row is "[1]"; expected an object.'],
    ['{"block-1":', 'Row is not JSON; expected an object.'],
  ])('the row %s is rejected', async (row, reason) => {
    const { code, out, err } = await twoHats(['score', '--from', 'ndjson'], `${row}\n{"block-1":3}\n`)
    expect(code).toBe(3)
    expect(err.split('\n')[0]).toBe(`stdin, line 1: ${reason}`)
    expect(lines(out)).toHaveLength(1)
  })

  test('a row nested too deeply is rejected', async () => {
    const deep = `{"block-1":3,"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const { code, err } = await twoHats(['score', '--from', 'ndjson', '--rejects', 'deep.csv'], deep)
    expect({ code, err }).toEqual({ code: 3, err: '1 row rejected and written to deep.csv.\n' })
  })

  test.each([
    ['', 'stdin is empty; expected a JSON array of objects, or one object.'],
    ['[{},\n{', 'stdin, line 2: got its end too early; expected a JSON array of objects, or one object.'],
    ['{} {}', 'stdin, line 1: got more after its end; expected a JSON array of objects, or one object.'],
    ['block-1\n3', 'stdin, line 1: got "block-1\\n3"; expected a JSON array of objects, or one object.'],
  ])('the JSON text %j is refused', async (input, sentence) => {
    const { code, err } = await twoHats(['score', '--from', 'json', '-o', 'no.json'], input)
    expect({ code, err }).toEqual({ code: 1, err: `two-hats: ${sentence}\n` })
  })
})
