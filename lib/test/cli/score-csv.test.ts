import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { instrument } from '../../cli/instrument.ts'
import { type Choice, score } from '../../src/index.ts'
import { allProject, build, folder, gained, pairs, read, start, twoHats } from './two-hats.ts'

beforeAll(build, 60_000)

const lines = (text: string) => text.trimEnd().split('\n')
const file = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const expected = 'a whole number from 0 to 4, empty for unanswered, or NA for not faced'
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
      const { position, answered, activities } = score(instrument, answersOf(row))
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
    const latin = Buffer.from('name,block-1\nZo\xeb,3\n', 'latin1')
    file('latin.csv', latin)
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

  test.each([
    ['UTF-16, little end first', Buffer.from('\ufeffblock-1\n3\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffblock-1\n3\n', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('block-1\n3\n', 'utf16le')],
  ])('%s is refused', async (_, bytes) => {
    const { code, out, err } = await twoHats(['score'], bytes)
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'two-hats: stdin is UTF-16 or binary; expected text in UTF-8.\n',
    })
  })

  test.each([
    ['nothing', '', 'stdin is empty; expected a header with the ids of items.'],
    ['a column twice', 'block-1,a,block-1\n', 'Column "block-1" of stdin is there twice; expected it once.'],
    ['no item', 'a,b\n1,2\n', 'stdin has no column of an item; expected ids as "block-1".'],
    [
      'semicolons',
      'a;block-1\n1;2\n',
      'stdin has no column of an item (try --delimiter ";"); expected ids as "block-1".',
    ],
    [
      'almost the id of an item',
      'block-1, Show-1\n3,3\n',
      'Column " Show-1" of stdin is not the id of an item; expected "show-1".',
    ],
    [
      'lone carriage returns',
      'block-1,show-1\r3,4\r',
      'Lines of stdin end with a lone carriage return; expected LF or CR LF.',
    ],
    [
      'a name of a result',
      'zone,block-1\n1,2\n',
      'stdin already has a column "zone"; expected answers that are not yet scored.',
    ],
    [
      'a row too long',
      `block-1,a\n3,${'x'.repeat(3 << 20)}\n`,
      'stdin has a row longer than 1 MB near byte 11; expected shorter lines, and an end to every quotation mark.',
    ],
    [
      'a quotation mark never closed',
      `block-1,a\n3,"${'x\n'.repeat(1 << 20)}`,
      'stdin has a row longer than 1 MB near byte 11; expected shorter lines, and an end to every quotation mark.',
    ],
  ])('%s is refused with a sentence', async (_, input, sentence) => {
    const { code, err } = await twoHats(['score', '-o', 'refused.csv'], input)
    expect({ code, err }).toEqual({ code: 1, err: `two-hats: ${sentence}\n` })
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([])
  })

  test('a header alone gives a header', async () => {
    expect(await twoHats(['score'], 'block-1\n')).toEqual({ code: 0, out: `block-1,${gained}\n`, err: '' })
    expect(await twoHats(['score'], 'block-1')).toEqual({ code: 0, out: `block-1,${gained}\n`, err: '' })
  })

  test('another delimiter', async () => {
    const { out } = await twoHats(['score', '--delimiter', ';'], 'a;block-1\nx,y;3\n')
    expect(lines(out)[1]).toBe('x,y;3;;;;;;;;1;-10;;;;')
  })

  test('bad rows go to the rejects with line, column and reason, and the code is 3', async () => {
    file('in.csv', 'who,block-1,show-1\na,7,3\nb,3\nc,4,4\n"d\ne",x,-1\nf,1,2,3\n')
    const { code, out, err } = await twoHats(['score', 'in.csv', '-o', 'out.csv', '--rejects', 'bad.csv'])
    expect({ code, out, err }).toEqual({ code: 3, out: '', err: '4 rows rejected and written to bad.csv.\n' })
    // Both activities: (−1 + 4·(−1/3))/5.
    expect(lines(read('out.csv')).slice(1)).toEqual([
      'c,4,4,,,,,,,,2,-46.666666666666664,,,,-46.666666666666664',
    ])
    expect(read('bad.csv')).toBe(
      [
        'line,column,reason,row',
        `2,block-1,"Answer to ""block-1"" is ""7""; expected ${expected}.","a,7,3"`,
        '3,,"Row has 2 fields; expected 3, as in the header.","b,3"',
        `5,block-1 show-1,"Answer to ""block-1"" is ""x""; expected ${expected}. Answer to ""show-1"" is ""-1""; expected ${expected}.","""d\ne"",x,-1"`,
        '7,,"Row has 4 fields; expected 3, as in the header.","f,1,2,3"',
        '',
      ].join('\n'),
    )
  })

  test('--strict stops at the first bad row and leaves no file', async () => {
    file('strict.csv', 'block-1\n3\n9\n8\n')
    const { code, err } = await twoHats(['score', 'strict.csv', '-o', 'strict.out.csv', '--strict'])
    expect({ code, err }).toEqual({
      code: 1,
      err: `two-hats: strict.csv, line 3: Answer to "block-1" is "9"; expected ${expected}.\n`,
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('strict.out'))).toEqual([])
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

  test('killed in the middle, there is no file under the final name', async () => {
    const child = start(['score', '-o', 'killed.csv'])
    child.stdin?.on('error', () => {}).write(`block-1\n${'3\n'.repeat(200_000)}`)
    const begun = () => readdirSync(folder).some((name) => name.startsWith('killed.csv.partial-'))
    await expect.poll(begun, { timeout: 10_000 }).toBe(true)
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGKILL')
    await closed
    expect(existsSync(join(folder, 'killed.csv'))).toBe(false)
  })

  test('interrupted, there is no file at all', async () => {
    const child = start(['score', '-o', 'stopped.csv'])
    child.stdin?.on('error', () => {}).write(`block-1\n${'3\n'.repeat(200_000)}`)
    const files = () => readdirSync(folder).filter((name) => name.startsWith('stopped.csv'))
    await expect.poll(() => files().length, { timeout: 10_000 }).toBe(1)
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGINT')
    expect(await closed).toBe(130)
    expect(files()).toEqual([])
  })

  test('a reader that stops early is no error, and a full disk is one', async () => {
    const cli = `"${process.execPath}" cli.mjs score`
    const rows = `${header}\n${`${allProject.join(',')}\n`.repeat(50_000)}`
    file('many.csv', rows)
    const shell = (command: string) =>
      promisify(execFile)('bash', ['-c', command], { cwd: folder }).catch((error) => error)
    expect((await shell(`${cli} many.csv | head -1; echo \${PIPESTATUS[0]}`)).stdout).toBe(
      `${header},${gained}\n0\n`,
    )
    expect(await shell(`${cli} many.csv > /dev/full`)).toMatchObject({
      code: 1,
      stderr: 'two-hats: cannot write: ENOSPC: no space left on device, write.\n',
    })
  })

  test('a file that is not there, and files given twice', async () => {
    expect(await twoHats(['score', 'none.csv'])).toMatchObject({
      code: 1,
      err: 'two-hats: Cannot read none.csv: no such file or folder.\n',
    })
    expect(await twoHats(['score', 'in.csv', '-o', '.'])).toMatchObject({
      code: 1,
      err: 'two-hats: Cannot write .: it is a folder; expected a file.\n',
    })
    file('same.csv', 'block-1\n3\n')
    expect(await twoHats(['score', 'same.csv', '-o', 'same.csv'])).toMatchObject({ code: 2, out: '' })
    expect(read('same.csv')).toBe('block-1\n3\n')
  })
})
