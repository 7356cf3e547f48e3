import fc from 'fast-check'
import { encodeLink } from 'two-hats/link'
import { describe, expect, it } from 'vitest'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { cleanName } from '../_files/clean-name.ts'
import type { Candidate } from './member.ts'
import { sampleTeam } from './sample-team.ts'
import { decodeTeam, encodeTeam, LONGEST_TEAM_LINK } from './team-link.ts'
import { randomAnswers } from './testing/random-answers.ts'

const name = fc.string({ unit: 'binary', maxLength: 90 }).map(cleanName)
const person: fc.Arbitrary<Candidate> = fc.record({
  name,
  answers: fc.integer({ min: 1 }).map(randomAnswers),
  about: fc.option(name, { nil: null }),
})
const people = fc.array(person, { minLength: 1, maxLength: 8 })

describe('a team link', () => {
  it('brings back everybody, with or without names', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (some, names) => {
        const link = encodeTeam(some, names)
        expect(link).toMatch(/^[\w%.&=-]+$/)
        expect(decodeTeam(`#${link}`)).toEqual({
          ok: true,
          people: names ? some : some.map((one) => ({ ...one, name: '' })),
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is refused after any change of one character, any swap, and any cut: never half a team', () => {
    fc.assert(
      fc.property(
        people,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('change', 'swap', 'cut', 'drop'),
        (some, at, to, what) => {
          const link = encodeTeam(some, true) ?? ''
          const place = at % link.length
          const other = 'AZaz09-_%.&='[to % 12] ?? ''
          const damaged = {
            change: link.slice(0, place) + other + link.slice(place + 1),
            swap: link.slice(0, place) + (link[place + 1] ?? '') + link[place] + link.slice(place + 2),
            cut: link.slice(0, place),
            drop: link.slice(0, place) + link.slice(place + 1),
          }[what]
          if (damaged === link) return
          expect(decodeTeam(damaged).ok).toBe(false)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('is refused without one of its people', () => {
    const some = [1, 2, 3].map((seed) => ({ name: `P${seed}`, answers: randomAnswers(seed), about: null }))
    const link = encodeTeam(some, true) ?? ''
    const parts = link.split('&m=')
    expect(parts).toHaveLength(4)
    for (const gone of [1, 2, 3]) {
      expect(decodeTeam(parts.filter((_, at) => at !== gone).join('&m='))).toEqual({
        ok: false,
        code: 'damaged',
      })
    }
  })

  it.each([
    ['', 'not-a-team'],
    ['#content', 'not-a-team'],
    ['#two-hats-1.AAAA', 'not-a-team'],
    ['#team', 'not-a-team'],
    ['#team=', 'damaged'],
    ['#team=1', 'damaged'],
    ['#team=1&sum=AAAA', 'damaged'],
    ['#team=2&m=x', 'unknown-version'],
    [`#team=1&m=${'x'.repeat(LONGEST_TEAM_LINK)}`, 'damaged'],
  ])('"%.20s" is %s', (hash, code) => {
    expect(decodeTeam(hash)).toEqual({ ok: false, code })
  })

  it('holds sixty people, refuses sixty-one, and is not written when too long', () => {
    const some = (count: number, named: string) =>
      Array.from({ length: count }, (_, at) => ({ name: named, answers: randomAnswers(at + 1), about: null }))
    expect(decodeTeam(encodeTeam(some(60, 'Ann'), true) ?? '').ok).toBe(true)
    expect(decodeTeam(encodeTeam(some(61, 'Ann'), true) ?? '')).toEqual({ ok: false, code: 'damaged' })
    expect(encodeTeam(some(60, cleanName('נ'.repeat(80))), true)?.length).toBeGreaterThan(28_000)
    expect(encodeTeam(some(60, cleanName('👩‍👩‍👧'.repeat(80))), true)).toBeNull()
    expect(encodeTeam(some(60, cleanName('👩‍👩‍👧'.repeat(80))), false)?.length).toBeLessThan(1700)
  })
})

it('the sample team is read like any other', () => {
  const link = decodeTeam(sampleTeam)
  expect(
    link.ok && link.people.map(({ name, answers, about }) => [name, encodeLink(twoHats1, answers), about]),
  ).toEqual([
    ['Ana', 'two-hats-1.OdmrwchaRcbWWDCb6OuU5', null],
    ['Ben', 'two-hats-1.Hp_mm9f0Pn0gOGcHTPLrr', null],
  ])
})
