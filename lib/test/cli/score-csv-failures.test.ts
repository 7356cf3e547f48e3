import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  allProject,
  build,
  expected,
  folder,
  gained,
  lines,
  pairs,
  read,
  start,
  twoHats,
  write,
} from './two-hats.ts'

beforeAll(build, 60_000)

const header = pairs.join(',')

describe('score, CSV to CSV, when something is wrong', () => {
  test('bad rows go to the rejects with line, column and reason, and the code is 3', async () => {
    write('in.csv', 'who,block-1,show-1\na,7,3\nb,3\nc,4,4\n"d\ne",x,-1\nf,1,2,3\n')
    const { code, out, err } = await twoHats(['score', 'in.csv', '-o', 'out.csv', '--rejects', 'bad.csv'])
    expect({ code, out, err }).toEqual({
      code: 3,
      out: '',
      err: '4 rows (5 lines) rejected and written to bad.csv.\n',
    })
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
    write('strict.csv', 'block-1\n3\n9\n8\n')
    const { code, err } = await twoHats(['score', 'strict.csv', '-o', 'strict.out.csv', '--strict'])
    expect({ code, err }).toEqual({
      code: 1,
      err: `two-hats: strict.csv, line 3: Answer to "block-1" is "9"; expected ${expected}.\n`,
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('strict.out'))).toEqual([])
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
    write('same.csv', 'block-1\n3\n')
    expect(await twoHats(['score', 'same.csv', '-o', 'same.csv'])).toMatchObject({ code: 2, out: '' })
    expect(read('same.csv')).toBe('block-1\n3\n')
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

  test('a reader that stops early is no error, and a full disk is one', async () => {
    const cli = `"${process.execPath}" cli.mjs score`
    const rows = `${header}\n${`${allProject.join(',')}\n`.repeat(50_000)}`
    write('many.csv', rows)
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
})
