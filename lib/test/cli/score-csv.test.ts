import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { instrument } from '../../cli/base/instrument.ts'
import { type Choice, score } from '../../src/index.ts'
import { gated } from '../test-instrument.ts'
import {
  allProject,
  build,
  expected,
  folder,
  gained,
  lines,
  pairs,
  read,
  twoHats,
  write,
} from './two-hats.ts'

beforeAll(build, 60_000)

const header = pairs.join(',')

describe('score, CSV to CSV', () => {
  test('all ends to the project give 90.9 with the interval R gives', async () => {
    const { code, out, err } = await twoHats(['score'], `${header}\n${allProject.join(',')}\n`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [head, row = ''] = lines(out)
    expect(head).toBe(`${header},${gained}`)
    const [position, low, high, zone, side, probability, provisional, answered, ...activities] = row
      .split(',')
      .slice(20)
    expect(Number(position)).toBeCloseTo(90.9090909090909, 12)
    // R: 100 * (2 * qbeta(c(.05, .95), 21, 1) - 1)
    expect(Number(low)).toBeCloseTo(73.4108177946953, 9)
    expect(Number(high)).toBeCloseTo(99.5120885480662, 9)
    expect([zone, side, provisional, answered]).toEqual(['project-first', 'project', 'false', '20'])
    expect(Number(probability)).toBeCloseTo(1 - 2 ** -21, 12)
    // (4 + 4·16/18)/8
    for (const activity of activities) expect(Number(activity)).toBeCloseTo(94.4444444444444, 12)
    expect(activities).toHaveLength(5)
  })

  test('numbers are those of score to the last digit, in whatever order the columns stand', async () => {
    const ids = ['awareness-2', ...pairs.toReversed(), 'block-team']
    const rows = Array.from({ length: 500 }, (_, row) =>
      ids.map(
        (_, column) =>
          ['0', '1', '2', '3', '4', '', 'NA'][(row * 31 + column * (row % 13) + ((column * row) % 7)) % 7],
      ),
    )
    const { out } = await twoHats(['score'], `${[ids, ...rows].map((row) => row.join(',')).join('\n')}\n`)
    const answersOf = (row: readonly (string | undefined)[]) =>
      Object.fromEntries(
        ids.flatMap((id, column) => {
          const field = row[column]
          return field === '' ? [] : [[id, field === 'NA' ? null : (Number(field) as Choice)] as const]
        }),
      )
    const want = rows.map((row) => {
      const { position, answered, activities } = score(instrument, gated(answersOf(row), instrument))
      return [
        ...row,
        ...(position === null
          ? ['', '', '', '', '', '', '']
          : [
              position.value,
              ...position.interval,
              position.zone,
              position.side ?? '',
              position.sideProbability,
              position.provisional,
            ]),
        answered,
        ...Object.values(activities).map((activity) => activity?.value ?? ''),
      ].join(',')
    })
    expect(lines(out).slice(1)).toEqual(want)
  })

  test('other columns pass through byte by byte, and quotation marks stay', async () => {
    const rows = ['name,block-1,"note, long"', 'Zoë,3,"a ""b"", c"', '"x\ny",,', '  , NA,z'].join('\n')
    const { code, out, err } = await twoHats(['score'], rows)
    expect(code).toBe(3)
    expect(err).toContain(`stdin, line 5: Answer to "block-1" is " NA"; expected ${expected}.`)
    expect(out).toBe(
      [
        `name,block-1,"note, long",${gained}`,
        'Zoë,3,"a ""b"", c",,,,,,,,1,-10,,,,',
        '"x\ny",,,,,,,,,,0,,,,,',
        '',
      ].join('\n'),
    )
    write('latin.csv', Buffer.from('name,block-1\nZo\xeb,3\n', 'latin1'))
    await twoHats(['score', 'latin.csv', '-o', 'latin.out.csv'])
    expect(readFileSync(join(folder, 'latin.out.csv')).includes(Buffer.from('Zo\xeb,3,', 'latin1'))).toBe(
      true,
    )
  })

  test('an empty field is unanswered and NA is not faced; neither counts', async () => {
    const { out, code } = await twoHats(['score'], 'block-1,show-1,decide-1\n,NA,3.0\n')
    expect(code).toBe(0)
    expect(lines(out)[1]).toBe(',NA,3.0,,,,,,,,1,,,,10,')
  })

  test('a byte order mark, CR LF and quoted answers are read, and lines keep their ends', async () => {
    const { code, out } = await twoHats(['score'], '\ufeffblock-1,who\r\n"3","a"\r\n\r\n"",b\r\n"NA",c')
    expect(code).toBe(0)
    expect(out.split('\r\n')).toEqual([
      `block-1,who,${gained}`,
      '"3","a",,,,,,,,1,-10,,,,',
      '"",b,,,,,,,,0,,,,,',
      '"NA",c,,,,,,,,0,,,,,',
      '',
    ])
  })

  test('a header alone gives a header', async () => {
    expect(await twoHats(['score'], 'block-1\n')).toEqual({ code: 0, out: `block-1,${gained}\n`, err: '' })
    expect(await twoHats(['score'], 'block-1')).toEqual({ code: 0, out: `block-1,${gained}\n`, err: '' })
  })

  test('another delimiter', async () => {
    const { out } = await twoHats(['score', '--delimiter', ';'], 'a;block-1\nx,y;3\n')
    expect(lines(out)[1]).toBe('x,y;3;;;;;;;;1;-10;;;;')
  })

  test('--with adds attributes, intensity and quality flags, by hand', async () => {
    const ids = [
      ...pairs,
      'knowledge-1',
      'knowledge-2',
      'speed-1',
      'block-team',
      'block-project',
      'show-team',
    ]
    const row = [...pairs.map(() => 2), 4, 4, 0, 4, 4, 2]
    const input = `${ids.join(',')}\n${row.join(',')}\n`
    const { code, out } = await twoHats(['score', '--with', 'quality,attributes,intensity'], input)
    expect(code).toBe(0)
    const [head = '', scored = ''] = lines(out)
    expect(head).toBe(
      `${ids.join(',')},${gained},attribute_knowledge,attribute_speed,attribute_awareness,` +
        'intensity_block,intensity_unblock,intensity_redirect,intensity_decide,intensity_show,quality',
    )
    // 50·(1 + Σv/(n + 2)): both at the top 75, one at the bottom 33.3, one in the middle 50.
    const fields = scored.split(',').slice(ids.length + gained.split(',').length)
    expect(
      fields.slice(0, 8).map((field) => (field === '' ? null : Number(Number(field).toFixed(9)))),
    ).toEqual([75, 33.333333333, null, 75, null, null, null, 50])
    expect(fields[8]).toBe('long-run low-variation all-equal')
    expect(await twoHats(['score', '--with', 'strength'], input)).toMatchObject({ code: 2, out: '' })
    const taken = await twoHats(['score', '--with', 'quality'], 'quality,block-1\n1,3\n')
    expect(taken.err).toBe(
      'two-hats: stdin already has a column "quality"; expected answers that are not yet scored.\n',
    )
  })

  test('a .tsv is read and written with tabs', async () => {
    write('in.tsv', 'who\tblock-1\na, b\t3\n')
    expect(await twoHats(['score', 'in.tsv', '-o', 'out.tsv'])).toEqual({ code: 0, out: '', err: '' })
    expect(read('out.tsv').split('\n')[1]).toBe('a, b\t3\t\t\t\t\t\t\t\t1\t-10\t\t\t\t')
    write('in.json', '[{"who":"a, b","block-1":3}]')
    await twoHats(['score', 'in.json', '-o', 'wide.tsv'])
    expect(lines(read('wide.tsv'))[1]).toMatch(/^a, b\t3\t/)
    expect(await twoHats(['explain', 'in.tsv', '--json'])).toEqual({ code: 0, out: 'null\n', err: '' })
    write('in.csv', 'who,block-1\na,3\n')
    expect(await twoHats(['score', 'in.csv', '-o', 'no.tsv'])).toEqual({
      code: 2,
      out: '',
      err: 'two-hats: Rows keep their delimiter, so no.tsv cannot be written from in.csv; expected two .csv or two .tsv, or --delimiter.\n',
    })
  })

  test('a file that is quoted throughout gives the numbers of one that is not', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      pairs.map((_, at) => (row * 7 + at * at * 3 + ((row * at) % 11)) % 5),
    )
    const plain = await twoHats(['score'], [pairs, ...rows].map((row) => row.join(',')).join('\n'))
    const quoted = await twoHats(['score'], [pairs, ...rows].map((row) => `"${row.join('","')}"`).join('\n'))
    expect(lines(plain.out)).toHaveLength(20_001)
    expect(quoted.out.replaceAll('"', '')).toBe(plain.out)
  })
})
