import { type Activity, activities, objectives } from 'two-hats'
import { team as teamOf } from 'two-hats/team'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { resultOf } from '../_team/scored.ts'
import { randomAnswers, randomNumbers } from '../_team/testing/random-answers.ts'
import { teamSentence } from './team-sentence.ts'
import { teamWords } from './team-words.ts'

const words = teamWords(wordsEn)
const names = (size: number) => Array.from({ length: size }, (_, at) => `P${at}.`)

/** Φ by its series, apart from the library's. */
function phi(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; n < 200; n++) {
    term *= (x * x) / (2 * n + 1)
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** Kinds of work named in a sentence. */
const named = (text: string) =>
  activities.flatMap((activity) =>
    objectives.flatMap((objective) =>
      text.includes(words.team.fields[activity][objective]) ? [`${activity} ${objective}`] : [],
    ),
  )

describe('over 10,000 random teams the sentence claims no more than the probabilities allow', () => {
  const random = randomNumbers(5)
  const seen = new Map<string, number>()
  const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)

  it('neither of gaps nor of roles', () => {
    for (let round = 0; round < 10_000; round++) {
      const size = 2 + Math.floor(random() ** 3 * 7)
      const results = Array.from({ length: size }, () =>
        resultOf({ answers: randomAnswers(Math.floor(random() * 2 ** 32)) }),
      )
      const { roles, gaps, notes } = teamSentence(teamOf(results), names(results.length), words)
      const cellsOf = (activity: Activity, objective: 'team' | 'project') =>
        results.flatMap(({ cells }) => cells[activity][objective] ?? [])
      const gapOf = new Map<string, number>()
      for (const activity of activities)
        for (const objective of objectives) {
          const cells = cellsOf(activity, objective)
          if (cells.length)
            gapOf.set(
              `${activity} ${objective}`,
              cells.reduce((all, cell) => all * phi((0.5 - cell) / 0.26), 1),
            )
        }
      const all = [...gapOf]
      const from = (least: number, below = 2) =>
        all.filter(([, gap]) => gap >= least && gap < below).map(([field]) => field)
      const listed = named(gaps).sort()
      const thinly = [gaps, ...notes].find((text) => text.startsWith('May be thin: '))
      expect(named(thinly ?? '').sort()).toEqual(from(0.2, 0.5).sort())
      const alone = all
        .filter(([, gap]) => gap < 0.5)
        .filter(([field]) => {
          const [activity, objective] = field.split(' ') as [Activity, 'team' | 'project']
          return cellsOf(activity, objective).filter((cell) => cell >= 0.5 - 1e-9).length === 1
        })
      const rests = notes.find((text) => text.includes('may rest on one person'))
      expect(rests?.split(' of ')[0] ?? '0').toBe(String(alone.length))
      expect(named(notes.find((text) => text.startsWith('Not known: ')) ?? '')).toHaveLength(
        all.length === 0 ? 0 : 10 - all.length,
      )
      if (gaps.startsWith('Probably nobody covers')) {
        note('gap')
        expect(listed).toEqual(from(0.5).sort())
        expect(listed).toHaveLength(1)
      } else if (gaps.includes('are likely gaps, each judged alone')) {
        note('gaps')
        expect(listed).toEqual(from(0.5).sort())
        expect(gaps.startsWith(`${listed.length} of ${all.length} kinds of work`)).toBe(true)
      } else if (gaps.startsWith('May be thin: ')) {
        note('thin')
        expect(from(0.5)).toEqual([])
        expect(listed).toEqual(from(0.2, 0.5).sort())
      } else if (gaps.endsWith('probably covered.')) {
        note('covered')
        expect(from(0.2)).toEqual([])
        if (all.length > 1) expect(gaps).toBe(`Each of ${all.length} kinds of work is probably covered.`)
      } else {
        note('none')
        expect(gaps).toBe('None of the ten kinds of work is known.')
        expect(all).toEqual([])
      }

      // The roles once more, person by person.
      const served = results.map(({ cells }) =>
        objectives.map((objective) => {
          const known = activities.flatMap((activity) => cells[activity][objective] ?? [])
          return known.length < 4 ? null : known.reduce((sum, cell) => sum + cell, 0) / known.length
        }),
      )
      let [pair, single, best] = [-1, -1, -1]
      for (const [p, [, project]] of served.entries())
        for (const [q, [team]] of served.entries()) {
          if (typeof project !== 'number' || typeof team !== 'number') continue
          if (p === q && Math.min(project, team) > single) {
            single = Math.min(project, team)
            best = p
          } else if (p !== q) pair = Math.max(pair, Math.min(project, team))
        }
      // Both are multiples of some 10⁻⁷; what is nearer is a tie.
      ;[pair, single] = [pair, single].map((value) => Math.round(value * 1e9) / 1e9) as [number, number]
      if (roles.includes('different people back')) {
        note('separate')
        expect(pair).toBeGreaterThanOrEqual(0.5)
        expect(pair).toBeGreaterThanOrEqual(single)
      } else if (roles.includes('both the team and the project are backed')) {
        note('best by one')
        expect(pair).toBeGreaterThanOrEqual(0.5)
        expect(single).toBeGreaterThan(pair)
        expect(roles).toContain(`\u2068P${best}.\u2069`)
      } else if (roles.includes('wears both hats')) {
        note('one')
        expect(single).toBeGreaterThan(pair)
        expect(roles).toContain(`\u2068P${best}.\u2069`)
      } else if (roles.includes('nobody who backs them')) {
        note('not backed')
        expect(pair).toBeLessThan(0.5)
        const most = objectives.map((_, at) => Math.max(...served.map((of) => of[at] ?? -1)))
        expect(Math.min(...most)).toBeLessThan(0.5)
      } else {
        note('unknown')
        expect(Math.min(pair, single)).toBe(-1)
      }
      if (!roles.startsWith('Who')) {
        const hedge = size > 3 ? /^Probably / : /^As far as these answers tell, /
        expect(roles).toMatch(hedge)
      }
    }
    // Every kind of sentence was reached.
    expect([...seen.keys()].sort()).toEqual(
      ['best by one', 'covered', 'gap', 'gaps', 'not backed', 'one', 'separate', 'thin', 'unknown'].sort(),
    )
  })

  it('nor of anything where nobody answered how often', () => {
    const results = [{ 'block-1': 1 }, { 'show-1': 3 }].map((answers) =>
      resultOf({ answers: checkedAnswers(answers) }),
    )
    expect(teamSentence(teamOf(results), names(results.length), words)).toEqual({
      roles: 'Who backs the team and who the project is not known: too few say how often.',
      gaps: 'None of the ten kinds of work is known.',
      notes: [],
    })
  })
})
