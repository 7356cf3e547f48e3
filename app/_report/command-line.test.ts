import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readPdf, spoken } from './testing/read-pdf.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'two-hats-command-line-'))
const report = `node ${join(root, 'scripts/report.js')}`

const run = (commands: string) => spawnSync('sh', ['-ec', commands], { cwd: folder, encoding: 'utf8' })
const textOf = async (file: string) =>
  spoken(await readPdf(readFileSync(join(folder, file))))
    .map(([, text]) => text)
    .join('\n')

afterAll(() => rmSync(folder, { recursive: true }))

// Each command bundles the report's code anew, which takes seconds.
describe('npm run report', { timeout: 180_000 }, () => {
  it('does what the README shows: every answer, a link, a team, a folder', async () => {
    const [, example = ''] =
      /```sh\n([^`]*npm run report[^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
    const { status, stderr } = run(example.replaceAll('npm run report --', report))
    expect([status, stderr]).toEqual([0, ''])
    const sam = await textOf('sam.pdf')
    expect(sam).toContain('https://two-hats.example/result#two-hats-1.HsItj3ZUK')
    expect(sam).toContain('Why this number')
    const team = await textOf('team.pdf')
    for (const text of ['Atlas', 'Ana', 'Ben']) expect(team).toContain(text)
    expect(readdirSync(join(folder, 'folder'))).toEqual(['000001.pdf', '000002.pdf'])
  })

  it('says what it left out of a name', () => {
    writeFileSync(join(folder, 'ann.json'), '{"name":"Ann 🙂","answers":{}}')
    const { status, stderr } = run(`${report} ann.json ann.pdf`)
    expect([status, stderr.trim()]).toEqual([
      0,
      'Left out of the name, since no font of the report has it: 🙂',
    ])
  })

  it.each([
    [
      '--team bad.ndjson x.pdf',
      1,
      'bad.ndjson: Line 2: Answers are 1; expected a plain object of item ids and answers.',
    ],
    [
      '--team bad.json x.pdf',
      1,
      'bad.json: The file holds no list; expected one of people with their answers.',
    ],
    [
      '--team --answers bad.json x.pdf',
      2,
      '--team goes without --answers and --link: a report of a team holds neither.',
    ],
    [
      '--link here bad.json x.pdf',
      2,
      '--link is "here"; expected the address of a site, like https://two-hats.example.',
    ],
  ])('%s ends with %i and a sentence, without a file', (options, code, sentence) => {
    writeFileSync(join(folder, 'bad.ndjson'), '{"answers":{}}\n1\n')
    writeFileSync(join(folder, 'bad.json'), '{}')
    const { status, stderr } = run(`${report} ${options}`)
    expect([status, stderr.trim()]).toEqual([code, sentence])
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
  })
})
