import { execFile } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, folder, gained, read, start, twoHats, write } from './two-hats.ts'

beforeAll(async () => {
  await build()
  write('in.csv', 'block-1\n3\n')
}, 60_000)

const scored = `block-1,${gained}\n3,,,,,,,,1,-10,,,,\n`
const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o7777).toString(8)
const files = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start))

/** A shell in `folder`, where `$cli` is the command line. */
const shell = (command: string) =>
  promisify(execFile)('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, cli: `${process.execPath} cli.mjs` },
  })

describe('the file that score writes', () => {
  test.each(['600', '640', '666'])('keeps the mode %s of the file it replaces', async (mode) => {
    write('kept.csv', 'old')
    chmodSync(join(folder, 'kept.csv'), Number.parseInt(mode, 8))
    expect(await twoHats(['score', 'in.csv', '-o', 'kept.csv'])).toEqual({ code: 0, out: '', err: '' })
    expect(modeOf('kept.csv')).toBe(mode)
    expect(read('kept.csv')).toBe(scored)
  })

  test.runIf(process.getuid?.() === 0)('keeps the owner of the file it replaces', async () => {
    write('owned.csv', 'old')
    chownSync(join(folder, 'owned.csv'), 1234, 2345)
    await twoHats(['score', 'in.csv', '-o', 'owned.csv'])
    const { uid, gid } = statSync(join(folder, 'owned.csv'))
    expect([uid, gid, read('owned.csv')]).toEqual([1234, 2345, scored])
  })

  test('is for its owner alone where it is new, and so are the rejects', async () => {
    await shell('umask 000; $cli score in.csv -o new.csv --rejects new.bad.csv')
    expect([modeOf('new.csv'), modeOf('new.bad.csv')]).toEqual(['600', '600'])
    await shell('umask 277; $cli score in.csv -o newer.csv')
    expect(modeOf('newer.csv')).toBe('400')
  })

  test('does not replace a read-only file', async () => {
    write('fixed.csv', 'old')
    chmodSync(join(folder, 'fixed.csv'), 0o444)
    expect(await twoHats(['score', 'in.csv', '-o', 'fixed.csv'])).toEqual({
      code: 1,
      out: '',
      err: 'two-hats: Cannot write fixed.csv: it is read-only; expected a file that may be written, or a new name.\n',
    })
    expect([read('fixed.csv'), files('fixed')]).toEqual(['old', ['fixed.csv']])
  })

  test('is the one a link leads to, and the link stays; a link to nothing is refused', async () => {
    mkdirSync(join(folder, 'there'))
    write('there/target.csv', 'old')
    symlinkSync('there/target.csv', join(folder, 'link.csv'))
    expect(await twoHats(['score', 'in.csv', '-o', 'link.csv'])).toEqual({ code: 0, out: '', err: '' })
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true)
    expect(read('there/target.csv')).toBe(scored)
    rmSync(join(folder, 'there/target.csv'))
    expect(await twoHats(['score', 'in.csv', '-o', 'link.csv'])).toEqual({
      code: 1,
      out: '',
      err: 'two-hats: Cannot write link.csv: it is a link to a file that is not there; expected the name of a file.\n',
    })
    expect(files('link.csv')).toEqual(['link.csv'])
  })

  test('may be a pipe or what stdout is; another open file is refused', async () => {
    const pipe = await shell('mkfifo pipe; cat pipe & $cli score in.csv -o pipe; wait')
    expect(pipe).toEqual({ stdout: scored, stderr: '' })
    await shell('echo first > all.csv; $cli score in.csv -o /dev/stdout >> all.csv')
    expect(read('all.csv')).toBe(`first\n${scored}`)
    const open = shell('$cli score in.csv -o /dev/fd/9 9> open.csv')
    await expect(open).rejects.toMatchObject({
      code: 1,
      stderr:
        "two-hats: Cannot write /dev/fd/9: it stands for a file that is open already; expected the file's name, or - for stdout.\n",
    })
  })

  test('is given up where it is a pipe that nobody reads, and a signal comes', async () => {
    await shell('mkfifo unread')
    const child = start(['score', 'in.csv', '-o', 'waiting.csv', '--rejects', 'unread'])
    await expect.poll(() => files('waiting').length, { timeout: 10_000 }).toBe(1)
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGINT')
    expect([await closed, files('waiting')]).toEqual([130, []])
  })

  test('is not given twice, even where it is not there yet', async () => {
    expect(await twoHats(['score', 'in.csv', '-o', 'twice.csv', '--rejects', './twice.csv'])).toEqual({
      code: 2,
      out: '',
      err: 'two-hats: ./twice.csv is given twice; expected different files for input, output and rejects.\n',
    })
  })

  test('is not given twice, even through a folder that is a link', async () => {
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'link'))
    expect(
      await twoHats(['score', 'in.csv', '-o', 'real/new.csv', '--rejects', 'link/new.csv']),
    ).toMatchObject({
      code: 2,
      err: 'two-hats: link/new.csv is given twice; expected different files for input, output and rejects.\n',
    })
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is not there at all after %s, which is said once', async (signal, code) => {
    const child = start(['score', '-o', `${signal}.csv`, '--rejects', `${signal}.bad.csv`])
    let err = ''
    child.stderr?.on('data', (text) => {
      err += text
    })
    child.stdin?.on('error', () => {}).write(`block-1\n${'3\n9\n'.repeat(200_000)}`)
    await expect.poll(() => files(signal).length, { timeout: 10_000 }).toBe(2)
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill(signal)
    expect([await closed, err]).toEqual([code, 'two-hats: stopped; no output file was written.\n'])
    expect(files(signal)).toEqual([])
  })

  test('is not there where the reader of stdout stops early, or a row cannot be read', async () => {
    write('many.csv', `block-1\n${'3\n9\n'.repeat(200_000)}`)
    const { stdout } = await shell(`$cli score many.csv --rejects gone.csv | head -1; echo \${PIPESTATUS[0]}`)
    expect(stdout).toBe(`block-1,${gained}\n0\n`)
    expect(files('gone')).toEqual([])
    expect(await twoHats(['score', 'many.csv', '-o', 'strict.csv', '--strict'])).toMatchObject({ code: 1 })
    expect(files('strict')).toEqual([])
  })
})
