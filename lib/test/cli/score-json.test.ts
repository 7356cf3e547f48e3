import { beforeAll, describe, expect, test } from 'vitest'
import { instrument } from '../../cli/base/instrument.ts'
import { score } from '../../src/index.ts'
import { gated } from '../test-instrument.ts'
import { allProject, build, gained, lines, pairs, read, twoHats, write } from './two-hats.ts'

beforeAll(build, 60_000)

const project = Object.fromEntries(pairs.map((id, at) => [id, allProject[at] ?? null]))
const result = JSON.parse(JSON.stringify(score(instrument, gated(project, instrument))))

describe('score with JSON', () => {
  test('NDJSON in and out: full results; the output can be scored again, in place or under another key', async () => {
    const input = `${JSON.stringify({ name: 'Zoë', ...project })}\n\n${JSON.stringify({ answers: { 'block-1': null } })}\n`
    const first = await twoHats(['score', '--from', 'ndjson'], input)
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    const [one, two] = lines(first.out).map((line) => JSON.parse(line))
    expect(one).toEqual({ name: 'Zoë', answers: project, result })
    expect(one.result.position.value).toBeCloseTo(90.9090909090909, 12)
    expect(two).toMatchObject({ answers: { 'block-1': null }, result: { answered: 0, position: null } })
    const inPlace = await twoHats(['score', '--from', 'ndjson'], first.out)
    expect(inPlace).toEqual(first)
    const again = await twoHats(['score', '--from', 'ndjson', '--result-key', 'again'], first.out)
    expect(lines(again.out)).toEqual(
      lines(first.out).map((line) => {
        const { answers, result, ...others } = JSON.parse(line)
        return JSON.stringify({ ...others, result, answers, again: result })
      }),
    )
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

  test('rejects hold a JSON row as it was', async () => {
    const bad = '{"n": 1.0, "block-1":3, "block-1":\t3}'
    const { code, err } = await twoHats(['score', '--from', 'ndjson', '--rejects', 'bad.csv'], bad)
    expect({ code, err }).toEqual({ code: 3, err: '1 row rejected and written to bad.csv.\n' })
    expect(read('bad.csv')).toBe(
      'line,column,reason,row\n1,,"Key ""block-1"" is there twice; expected it once.",' +
        '"{""n"": 1.0, ""block-1"":3, ""block-1"":\t3}"\n',
    )
  })

  test('a result key that holds answers, or is given for a CSV, is refused', async () => {
    expect(await twoHats(['score', '--json', '--result-key', 'show-1'], 'block-1\n3\n')).toEqual({
      code: 2,
      out: '',
      err: 'two-hats: --result-key is "show-1", which holds answers; expected another name.\n',
    })
    expect(await twoHats(['score', '--result-key', 'mine'], 'block-1\n3\n')).toEqual({
      code: 2,
      out: '',
      err: 'two-hats: --result-key is given for a CSV; expected it with JSON or NDJSON.\n',
    })
  })
})
