import fc from 'fast-check'
import { zones as scale, score, type Zone } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { sentenceOf } from './sentence.ts'

describe('no sentence claims more than its probability allows', () => {
  const lively = fc.constantFrom(0, 1, 2, 3, 4, null)
  const mild = fc.constantFrom(1, 2, 2, 2, 3, null)
  const choices = fc
    .tuple(fc.constantFrom(-2, -1, -1, 0, 0, 1, 1, 2), fc.constantFrom(lively, mild))
    .chain(([shift, choice]) =>
      fc.array(choice, { minLength: 20, maxLength: 20 }).map((drawn) =>
        checkedAnswers(
          Object.fromEntries(
            twoHats1.pairs.map(({ id, right }, at) => {
              const value = drawn[at] ?? null
              const towards = right === 'project' ? shift : -shift
              return [id, value === null ? null : Math.min(4, Math.max(0, value + towards))]
            }),
          ),
        ),
      ),
    )

  it('over 5,000 random sets of answers', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(choices, (given) => {
        const { position } = score(twoHats1, given)
        if (position === null) return
        const { claim, parts, odds, numbers } = sentenceOf(position, 'own', wordsEn)
        const { zones, sideProbability: above, interval } = position
        const highest = Math.max(...Object.values(zones))
        const likeliest = scale.map(({ name }) => name).find((name) => zones[name] === highest) as Zone
        expect(claim.includes('clearly')).toBe(highest >= 0.8)
        expect(claim.includes('probably')).toBe(highest >= 0.5 && highest < 0.8)
        expect(claim.includes('may lie')).toBe(highest < 0.5)
        expect(odds.includes('not settled')).toBe(Math.max(above, 1 - above) < 0.9)
        const allowed =
          likeliest === 'balanced' ? null : above >= 0.9 ? 'project' : 1 - above >= 0.9 ? 'team' : null
        for (const { objective } of parts) expect([null, allowed]).toContain(objective)
        const bounded = !claim.includes('balanced') && !claim.includes('around')
        expect(claim.includes('not ruled out')).toBe(bounded && allowed === null)
        if (highest >= 0.5 && likeliest !== 'balanced')
          expect(claim).toContain(likeliest.includes('team') ? 'the team' : 'the project')
        if (allowed === null) expect(numbers).toMatch(/^(Likely|The answers average|In the middle)/)
        else expect(numbers).toMatch(new RegExp(`^\\d+ towards the ${allowed}, likely`))
        if (numbers.startsWith('In the middle')) expect(interval[0] * interval[1]).toBeLessThan(0)
        seen.add(claim.replace(/team|project/g, '…'))
      }),
      { seed: 20140918, numRuns: 5_000 },
    )
    // What answers of this kind reach; the table above has the others.
    expect([...seen].sort()).toEqual([
      'Your work clearly leans towards the ….',
      'Your work clearly puts the … first.',
      'Your work is clearly balanced between … and ….',
      'Your work is probably balanced between … and ….',
      'Your work may lie between balanced and leaning towards the ….',
      'Your work probably leans towards the ….',
      'Your work probably leans towards the …. The …’s side is not ruled out.',
      'Your work probably puts the … first.',
    ])
  })
})
