import fc from 'fast-check'
import { type Position, score, type Zone } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { roleCase } from './role-case.ts'
import { sentenceOf } from './sentence.ts'

const say = (position: Position) => sentenceOf(position, 'own', wordsEn)

/** The objective that is named stands between brackets. */
const marked = (position: Position) =>
  say(position)
    .parts.map(({ text, objective }) => (objective === null ? text : `[${text}]`))
    .join('')

/** A position whose zones are these; only the words are tested here. */
function withZones(zones: Record<Zone, number>, zone: Zone): Position {
  return {
    value: -31.4,
    interval: [-52.04, -8.13],
    alpha: 10,
    beta: 20,
    aboveMiddle: 0.02,
    answered: 20,
    total: 20,
    zone,
    zones,
    side: 'team',
    sideProbability: 0.02,
    provisional: false,
  }
}

const none = { 'team-first': 0, 'leans-team': 0, balanced: 0, 'leans-project': 0, 'project-first': 0 }

describe('the sentence of a position', () => {
  it.each([
    ['team-first', 0.8, 'You clearly put [the team] first:'],
    ['team-first', 0.79, 'You probably put [the team] first:'],
    ['leans-team', 0.8, 'You clearly lean towards [the team]:'],
    ['leans-team', 0.5, 'You probably lean towards [the team]:'],
    ['balanced', 0.9, 'You clearly serve both objectives about equally:'],
    ['balanced', 0.6, 'You probably serve both objectives about equally:'],
    ['leans-project', 0.8, 'You clearly lean towards [the project]:'],
    ['project-first', 0.5, 'You probably put [the project] first:'],
  ] as const)('%s at %d: %s', (zone, probability, claim) => {
    const position = withZones({ ...none, [zone]: probability }, zone)
    expect(marked(position)).toBe(claim)
    expect(say(position).claim).toBe(claim.replace(/[[\]]/g, ''))
  })

  it.each([
    [
      'leans-team',
      { 'leans-team': 0.49, 'team-first': 0.3, balanced: 0.21 },
      '“team-first” and “leans team”',
    ],
    ['leans-team', { 'leans-team': 0.49, 'team-first': 0.2, balanced: 0.31 }, '“leans team” and “balanced”'],
    ['project-first', { 'project-first': 0.49, 'leans-project': 0.4 }, '“leans project” and “project-first”'],
    ['team-first', { 'team-first': 0.4, 'leans-team': 0.3, balanced: 0.3 }, '“team-first” and “leans team”'],
  ] as const)('%s below .50 names the two zones in the order of the scale', (zone, zones, names) => {
    expect(say(withZones({ ...none, ...zones }, zone)).claim).toBe(`You lie between ${names}:`)
  })

  it('names no side when both neighbours are equally probable', () => {
    const zones = { ...none, balanced: 0.4, 'leans-team': 0.3, 'leans-project': 0.3 }
    expect(say(withZones(zones, 'balanced')).claim).toBe('You lie somewhere around “balanced”:')
  })

  it('has the number and the range as whole numbers', () => {
    expect(say(withZones({ ...none, 'leans-team': 0.7 }, 'leans-team')).numbers).toBe(
      '−31, likely −52 to −8.',
    )
  })
})

describe('no sentence claims more than its probability allows', () => {
  const choice = fc.constantFrom(0, 1, 2, 3, 4, null)
  const answers = fc.array(choice, { minLength: 20, maxLength: 20 }).map((choices) => {
    return checkedAnswers(Object.fromEntries(twoHats1.pairs.map(({ id }, at) => [id, choices[at]])))
  })

  it('over 10,000 random sets of answers', () => {
    let seen = 0
    fc.assert(
      fc.property(answers, (given) => {
        const { position } = score(twoHats1, given)
        if (position === null) return
        seen += 1
        const { claim, odds } = say(position)
        const highest = Math.max(...Object.values(position.zones))
        expect(claim.includes('clearly')).toBe(highest >= 0.8)
        expect(claim.includes('probably')).toBe(highest >= 0.5 && highest < 0.8)
        const sure = Math.max(position.sideProbability, 1 - position.sideProbability) >= 0.9
        expect(odds.includes('do not settle')).toBe(!sure)
        if (claim.includes('[the team]')) expect(position.value).toBeLessThan(0)
        if (claim.includes('[the project]')) expect(position.value).toBeGreaterThan(0)
      }),
      { seed: 20140918, numRuns: 10_000 },
    )
    expect(seen).toBeGreaterThan(9_000)
  })
})

describe('the role named against the side of the answers', () => {
  it.each([
    ['tech-lead', 'project', 'tech-lead-project-side'],
    ['tech-lead', 'team', 'agree'],
    ['tech-lead', null, null],
    ['technical-pm', 'team', 'technical-pm-team-side'],
    ['technical-pm', 'project', 'agree'],
    ['both', 'team', 'both-one-side'],
    ['both', null, 'both-no-side'],
    ['neither', 'project', 'neither-one-side'],
    ['neither', null, null],
    [null, 'team', null],
  ] as const)('%s, %s side: %s', (role, side, found) => {
    expect(roleCase(role, side)).toBe(found)
  })
})
