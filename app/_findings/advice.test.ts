import fc from 'fast-check'
import { type Answers, activities, attributes, itemIds, parseAnswers, score } from 'two-hats'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { resultDrawings } from '../_figures/result-drawings.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { activityAdvice, attributeAdvice } from './advice.ts'
import { findings } from './findings.ts'
import { roleFinding } from './role-finding.ts'

const words = wordsEn
const { feedback } = words
const ids = itemIds(twoHats1)

/** From all to one end to all over the place, so that every verdict comes up. */
const sheet = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 3, 4),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2, 3, 4, null)), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
  )
  .map(([keyed, loyalty, draws]): Answers<ItemId> => {
    const given = ids.map((id, at) => {
      const [luck, other] = draws[at] ?? [1, null]
      const right = twoHats1.pairs.find((pair) => pair.id === id)?.right ?? 'project'
      return [id, luck < loyalty ? (right === 'project' ? keyed : 4 - keyed) : other]
    })
    const gate = parseAnswers(twoHats1, Object.fromEntries(given))
    if (!gate.ok) throw new Error(gate.issues[0]?.message)
    return gate.answers
  })

const roles: readonly Role[] = ['tech-lead', 'technical-pm', 'both', 'neither']

/** Cards, and what stands below the sentence that no lean may be claimed. */
const shownAdvice = (result: ReturnType<typeof score>) => {
  const { cards, noLean, others } = activityAdvice(result, words) ?? { cards: [], noLean: '', others: [] }
  return [...cards, ...others.map(({ reading, ...rest }) => ({ ...rest, reading: reading ?? noLean }))]
}

/** Role cases that speak of a side. */
const sided = new Set(Object.keys(feedback.roles).filter((name) => name !== 'both-no-side'))

describe('no word claims more than its probability allows', () => {
  it('over 10,000 random results', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(sheet, fc.constantFrom(...roles), (answers, role) => {
        const result = score(twoHats1, answers)
        for (const { key, title, reading } of shownAdvice(result)) {
          const activity = activities.find((one) => one === key) ?? 'block'
          const { aboveMiddle: above = Number.NaN, answered = 0 } = result.activities[activity] ?? {}
          const { team, project } = feedback.activities[activity]
          const expected =
            answered < 2
              ? feedback.noLean
              : above >= 0.8
                ? project.reading
                : 1 - above >= 0.8
                  ? team.reading
                  : feedback.noLean
          expect(reading).toBe(expected)
          expect(title.includes('leans')).toBe(reading !== feedback.noLean)
          seen.add(String(reading))
        }
        for (const { key, reading } of attributeAdvice(result, words)) {
          const attribute = attributes.find((one) => one === key) ?? 'speed'
          const above = result.attributes[attribute]?.aboveMiddle ?? Number.NaN
          expect(Math.max(above, 1 - above)).toBeGreaterThanOrEqual(0.8)
          expect(reading).toBe(feedback.attributes[attribute][above > 0.5 ? 'high' : 'low'].reading)
          seen.add(String(reading))
        }
        const advice = result.position && roleFinding(result.position, role, words)
        if (advice) {
          const above = result.position?.sideProbability ?? 0.5
          if (sided.has(advice.key)) expect(Math.max(above, 1 - above)).toBeGreaterThanOrEqual(0.9)
          seen.add(advice.key)
        }
        const activityFigure = resultDrawings(
          findings({ answers, result, role, own: true }, words),
          words,
          736,
        ).find(({ key }) => key === 'activities')
        const leaning = activities.filter((activity) => {
          const { aboveMiddle: above = 0.5, answered = 0 } = result.activities[activity] ?? {}
          return answered >= 2 && Math.max(above, 1 - above) >= 0.8
        })
        const told = result.position?.provisional === false && ids.slice(10).some((id) => id in answers)
        expect(activityFigure !== undefined).toBe(told)
        const summary = activityFigure?.drawing.summary ?? ''
        if (!told) expect(summary).toBe('')
        else if (leaning.length === 0) expect(summary).toContain(words.result.shape.noneLeans)
        else expect(summary.match(/leans to/g)?.length).toBe(leaning.length)
        expect(summary).not.toContain(words.result.shape.both)
      }),
      { seed: 20141124, numRuns: 10_000 },
    )
    // 5 × 2 leans and the open one, 3 × 2 levels, 7 role cases: every text was reached.
    expect(seen.size).toBe(11 + 6 + 7)
  }, 60_000)
})
