import { type Activity, activities, objectives } from 'two-hats'
import { team as teamOf } from 'two-hats/team'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { en } from '../../questions/two-hats-1/en.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { resultOf } from '../_team/scored.ts'
import { randomAnswers, randomNumbers } from '../_team/testing/random-answers.ts'
import { teamSentence } from './team-sentence.ts'
import { teamWords } from './team-words.ts'

const words = teamWords(wordsEn)

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

/** Field names in a sentence: "Block and Show for the team; Decide for the project". */
const named = (text: string) =>
  text.split(';').flatMap((part) => {
    const objective = part.includes('for the team') ? 'team' : 'project'
    return activities
      .filter((activity) => part.includes(en.activities[activity]))
      .map((activity) => `${activity} ${objective}`)
  })

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
      const { roles, gaps } = teamSentence(teamOf(results), words)
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
      const listed = named(gaps.replace(/^.*?(?:by itself: |covers |gap; )/, '')).sort()
      if (gaps.startsWith('Probably nobody covers')) {
        note('gap')
        expect(listed).toEqual(from(0.5).sort())
        expect(listed).toHaveLength(1)
      } else if (gaps.includes('are likely gaps, each taken by itself')) {
        note('gaps')
        expect(listed).toEqual(from(0.5).sort())
        expect(gaps.startsWith(`${listed.length} of ${all.length} fields`)).toBe(true)
      } else if (gaps.includes('may be thin')) {
        note('thin')
        expect(from(0.5)).toEqual([])
        expect(listed).toEqual(from(0.2, 0.5).sort())
      } else if (gaps.includes('is probably covered')) {
        note('covered')
        expect(from(0.2)).toEqual([])
        expect(gaps).toBe(`Each of ${all.length} fields is probably covered.`)
      } else {
        note('none')
        expect(gaps).toBe('No field is known.')
        expect(all).toEqual([])
      }

      // The roles once more, person by person.
      const served = results.map(({ cells }) =>
        objectives.map((objective) => {
          const known = activities.flatMap((activity) => cells[activity][objective] ?? [])
          return known.length < 4 ? null : known.reduce((sum, cell) => sum + cell, 0) / known.length
        }),
      )
      let [pair, single] = [-1, -1]
      for (const [p, [, project]] of served.entries())
        for (const [q, [team]] of served.entries()) {
          if (typeof project !== 'number' || typeof team !== 'number') continue
          if (p === q) single = Math.max(single, Math.min(project, team))
          else pair = Math.max(pair, Math.min(project, team))
        }
      // Both are multiples of some 10⁻⁷; what is nearer is a tie.
      ;[pair, single] = [pair, single].map((value) => Math.round(value * 1e9) / 1e9) as [number, number]
      if (roles.includes('different people back')) {
        note('separate')
        expect(pair).toBeGreaterThanOrEqual(0.5)
        expect(pair).toBeGreaterThanOrEqual(single)
      } else if (roles.includes('both objectives are backed')) {
        note('best by one')
        expect(pair).toBeGreaterThanOrEqual(0.5)
        expect(single).toBeGreaterThan(pair)
      } else if (roles.includes('one person wears both hats')) {
        note('one')
        expect(single).toBeGreaterThan(pair)
      } else if (roles.includes('no two people')) {
        note('not backed')
        expect(pair).toBeLessThan(0.5)
      } else {
        note('unknown')
        expect(Math.min(pair, single)).toBe(-1)
      }
      if (!roles.startsWith('Who')) {
        const hedge = size > 3 ? /^Probably / : /^(As far as these answers tell|These answers show)/
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
    expect(teamSentence(teamOf(results), words)).toEqual({
      roles: 'Who backs which objective is not known: too few questions on frequency are answered.',
      gaps: 'No field is known.',
      notes: [],
    })
  })
})
