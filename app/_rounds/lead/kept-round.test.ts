import { describe, expect, it } from 'vitest'
import { samplePolicy } from '../testing/sample-round.ts'
import { parseKept, roundsIn } from './kept-round.ts'

const id = 'A'.repeat(43)
const kept = {
  id,
  link: `${id}.${id}`,
  since: 5,
  known: { title: 'Checkout', policy: samplePolicy, join: `${id}.${'A'.repeat(22)}` },
  unsent: null,
  saved: false,
  closed: false,
  expected: 7,
  before: null,
  summary: { picture: 'picture-1.5', mean: { value: -5, variance: 400, people: 3 } },
}

describe('a round of unknown origin', () => {
  it('is what was kept', () => {
    expect(parseKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([
    ['nothing', null],
    ['no link', { ...kept, link: undefined }],
    ['the team’s link', { ...kept, link: kept.known.join }],
    ['a cut link', { ...kept, link: kept.link.slice(1) }],
    ['no time', { ...kept, since: 'now' }],
  ])('with %s is none', (_, value) => {
    expect(parseKept(value)).toBeNull()
  })

  it.each([
    ['known', { ...kept.known, policy: { ...samplePolicy, least: 2 } }, null],
    ['known', { ...kept.known, join: kept.link }, null],
    ['unsent', 'AAAA', null],
    ['expected', -1, null],
    ['before', 'B', null],
    ['saved', 'yes', false],
    ['summary', { picture: 7 }, null],
  ] as const)('does without %s as %j', (field, value, read) => {
    expect(parseKept({ ...kept, [field]: value })).toEqual({ ...kept, [field]: read })
  })

  it('keeps no mean with a variance below 0', () => {
    const summary = { ...kept.summary, mean: { ...kept.summary.mean, variance: -1 } }
    expect(parseKept({ ...kept, summary })?.summary).toEqual({ ...summary, mean: null })
  })

  it('stands in a list, the latest first, whatever else is kept', () => {
    const other = `${'B'.repeat(42)}A`
    const rows = new Map(
      [
        { path: `round/lead/${id}`, at: 1, value: kept },
        { path: `round/lead/${other}`, at: 2, value: { ...kept, link: `${other}.${id}`, since: 6 } },
        { path: 'round/lead/x', at: 3, value: 'x' },
        { path: 'round/joined/y', at: 4, value: kept },
      ].map((row) => [row.path, row]),
    )
    expect(roundsIn(rows).map((round) => round.id)).toEqual([other, id])
  })
})
