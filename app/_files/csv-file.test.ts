import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answers, score } from 'two-hats'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { answersFile } from './answers-file.ts'
import { csvFile } from './csv-file.ts'

const lib = fileURLToPath(new URL('../../lib', import.meta.url))
const commandLine = join(mkdtempSync(join(tmpdir(), 'two-hats-csv-')), 'cli.mjs')

/** What the command line makes of a JSON file. */
const byCommandLine = (json: string) =>
  execFileSync(process.execPath, [commandLine, 'score', '--from', 'json', '--to', 'csv', '-'], {
    cwd: lib,
    input: json,
    encoding: 'utf8',
  })

const sheets: Readonly<Record<string, Answers<ItemId>>> = {
  'all equal': checkedAnswers(Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2]))),
  'mixed, with a pair not faced': checkedAnswers(
    Object.fromEntries(twoHats1.pairs.map(({ id }, at) => [id, at === 7 ? null : (at * 3) % 5])),
  ),
  'too few for a position': checkedAnswers({ 'block-1': 1, 'show-2': 4, 'knowledge-1': 3 }),
  'provisional, with the rest': checkedAnswers({
    'block-1': 0,
    'show-1': 0,
    'decide-1': 1,
    'block-2': 1,
    'unblock-1': 4,
    'show-team': 0,
  }),
}

describe('the CSV of one survey', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['cli/build.js', commandLine], { cwd: lib })
  }, 60_000)

  it.each(Object.entries(sheets))(
    '%s: is what the command line writes for its JSON file',
    (_what, answers) => {
      const survey = { date: '2026-11-24', role: 'both', answers, result: score(twoHats1, answers) } as const
      const { format: _format, schema: _schema, ...file } = JSON.parse(answersFile(survey))
      expect(csvFile(survey)).toBe(byCommandLine(JSON.stringify([file])))
    },
  )
})

it('says which side is which', () => {
  const none = checkedAnswers({})
  const { sides } = JSON.parse(
    answersFile({ date: '2026-11-24', role: null, answers: none, result: score(twoHats1, none) }),
  )
  // MODEL §2: project on the right where (activity + round) is odd in rounds 1 and 2, even in rounds 3 and 4.
  expect(sides).toBe(
    '-100 team; 100 project; right is project in unblock-1 decide-1 block-2 redirect-2 show-2 block-3 redirect-3 show-3 unblock-4 decide-4',
  )
})
