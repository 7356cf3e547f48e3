import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { allProject, build, expected, folder, lines, pairs, twoHats, write } from './two-hats.ts'

const golden = fileURLToPath(new URL('../golden/sim_pairs_complete.csv', import.meta.url))

beforeAll(async () => {
  await build()
  const project = Object.fromEntries(pairs.map((id, at) => [id, allProject[at]]))
  const team = Object.fromEntries(pairs.map((id, at) => [id, 4 - (allProject[at] ?? 0)]))
  write('project.json', JSON.stringify(project))
  write('team.json', JSON.stringify({ role: 'tech-lead', answers: team }))
}, 60_000)

describe('the other commands', () => {
  test('explain: points that sum to the position', async () => {
    const { code, out } = await twoHats(['explain', 'project.json', '--json'])
    expect(code).toBe(0)
    const { contributions, anchors } = JSON.parse(out)
    expect(contributions).toHaveLength(20)
    expect(contributions[0]).toEqual({ id: 'block-1', answer: 0, points: 100 / 22 })
    expect(anchors).toEqual([-100 / 22, 100 / 22])
    const words = await twoHats(['explain', 'project.json'])
    expect(lines(words.out).at(-1)).toMatch(/^position +90\.91$/)
    expect(await twoHats(['explain'], 'block-1\n3\n')).toMatchObject({
      code: 0,
      out: 'No position: fewer than 5 pairs are answered.\n',
    })
  })

  test('explain wants one row', async () => {
    const input = 'block-1\n3\n4\n'
    expect(await twoHats(['explain'], input)).toEqual({
      code: 2,
      out: '',
      err: 'two-hats: stdin has 2 rows; expected one, or --row <number>.\n',
    })
    expect(await twoHats(['explain', '--row', '3'], input)).toMatchObject({
      code: 1,
      err: 'two-hats: stdin has 2 rows; expected at least 3.\n',
    })
    expect(await twoHats(['explain', '--row', '2', '--json'], input)).toMatchObject({
      code: 0,
      out: 'null\n',
    })
  })

  test('explain takes the row asked for, counted with the bad ones, while others are bad', async () => {
    const input = 'block-1,who\n9,a\n"4"x,b\n3,c\n'
    const third = await twoHats(['explain', '--row', '3', '--json'], input)
    expect(third).toMatchObject({ code: 0, out: 'null\n' })
    expect(lines(third.err).at(-1)).toBe('2 rows rejected and left out.')
    const first = await twoHats(['explain', '--row', '1'], input)
    expect(first).toMatchObject({ code: 1, out: '' })
    expect(lines(first.err).at(-1)).toBe(
      `two-hats: stdin, line 2: Answer to "block-1" is "9"; expected ${expected}.`,
    )
  })

  test('keys that are almost ids are named to every command', async () => {
    const { code, err } = await twoHats(['explain', '--from', 'json'], '{"Block-1":4,"show-1":3}')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Key "Block-1" of stdin (1 row) is not the id of an item and is not scored; did you mean "block-1"?\n',
    })
  })

  test('compare: the project end after the team end has moved', async () => {
    const { code, out } = await twoHats(['compare', 'team.json', 'project.json', '--json'])
    expect(code).toBe(0)
    const { z, moved } = JSON.parse(out)
    expect(moved).toBe(true)
    // Beta(21, 1): V = 4·21/(22²·23) each; the change is 2·(10/11).
    expect(z).toBeCloseTo(20 / 11 / Math.sqrt((8 * 21) / (484 * 23)), 9)
    const same = await twoHats(['compare', 'team.json', 'team.json'])
    expect(same.out).toBe('-90.9 to -90.9: no change beyond noise (z = 0.00)\n')
  })

  test('link: there and back, from an address too, and a damaged one is told', async () => {
    const { out } = await twoHats(['link', 'encode', 'project.json'])
    const link = out.trim()
    expect(link).toMatch(/^two-hats-1\.[\w-]{21}$/)
    const back = await twoHats(['link', 'decode', `https://example.org/result#${link}`])
    expect(Object.values(JSON.parse(back.out))).toEqual(allProject)
    expect(await twoHats(['explain', link, '--json'])).toMatchObject({ code: 0 })
    const damaged = await twoHats(['link', 'decode', `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`])
    expect(damaged).toMatchObject({ code: 1, out: '' })
    expect(damaged.err).toMatch(
      /^two-hats: The link "two-hats-1\..*" is damaged; expected it as it was copied\.\n$/,
    )
  })

  test('team: cells of several files and rows', async () => {
    const cells = 'block-team,block-project\n4,0\n0,4\n'
    const { code, out } = await twoHats(['team', '-', '--json'], cells)
    expect(code).toBe(0)
    const { people, calibrated, coverage } = JSON.parse(out)
    expect({ people, calibrated }).toEqual({ people: 2, calibrated: true })
    expect(coverage.block.team.depth).toBe(1)
    expect(coverage.show.team).toBeNull()
    const words = await twoHats(['team', 'team.json', 'project.json'])
    expect(words.out.split('\n')[0]).toBe('2 people')
  })

  test('diagnose and calibrate: of the simulated answers', async () => {
    const [, ...rows] = lines(readFileSync(golden, 'utf8'))
    // The golden file is keyed: turn the pairs whose right side is the team's.
    const shown = rows.map((row) =>
      row
        .split(',')
        .map((answer, at) => (allProject[at] === 0 ? 4 - Number(answer) : answer))
        .join(','),
    )
    const input = [pairs.join(','), ...shown].join('\n')
    const diagnosis = await twoHats(['diagnose', '--json'], input)
    expect(diagnosis.code).toBe(0)
    const { respondents, reliability } = JSON.parse(diagnosis.out)
    expect(respondents).toBe(400)
    // psych::alpha in R.
    expect(reliability.alpha).toBeCloseTo(0.935768237471617, 9)
    const calibration = await twoHats(['calibrate', '--json'], input)
    expect(calibration).toMatchObject({ code: 0, err: '' })
    const fit = JSON.parse(calibration.out)
    expect(fit).toMatchObject({ status: 'converged', respondents: 400 })
    expect(fit.items.map(({ id }: { id: string }) => id)).toEqual(pairs)
    expect(fit.items.every(({ slope }: { slope: number }) => slope > 0)).toBe(true)
    expect(await twoHats(['calibrate', '--most-iterations', '2'], input)).toMatchObject({ code: 1, out: '' })
  })

  test('instruments: the one version, as a table and as JSON', async () => {
    const { out } = await twoHats(['instruments', '--json'])
    expect(JSON.parse(out)).toMatchObject([{ id: 'two-hats', version: 1, shortForm: 10 }])
    expect((await twoHats(['instruments'])).out).toContain('two-hats-1     36     20')
  })

  test('help names every command and the exit codes; a wrong command ends with 2', async () => {
    const { code, out } = await twoHats(['--help'])
    expect(code).toBe(0)
    for (const name of [
      'score',
      'explain',
      'compare',
      'team',
      'diagnose',
      'calibrate',
      'link',
      'instruments',
    ]) {
      expect(out).toContain(`\n  ${name} `)
      const help = await twoHats([name, '--help'])
      expect(help.code).toBe(0)
      if (name !== 'link') expect(help.out).toContain('$ two-hats ')
    }
    expect(out).toContain('3  done, but some rows were rejected')
    expect(await twoHats(['scoer'])).toEqual({
      code: 2,
      out: '',
      err: "two-hats: unknown command 'scoer' (Did you mean score?)\n",
    })
    expect(await twoHats(['score', '--to', 'xml'], '')).toMatchObject({ code: 2, out: '' })
    expect(await twoHats(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' })
  })

  test('the bin says what to do where nothing is built', async () => {
    mkdirSync(join(folder, 'fresh/bin'), { recursive: true })
    const bin = join(folder, 'fresh/bin/two-hats.mjs')
    cpSync(fileURLToPath(new URL('../../bin/two-hats.js', import.meta.url)), bin)
    await expect(promisify(execFile)(process.execPath, [bin])).rejects.toMatchObject({
      code: 1,
      stderr: 'two-hats: lib/dist/cli.js is missing; run "npm run build -w lib" first.\n',
    })
  })
})
