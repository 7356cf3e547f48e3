import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNewPolicy, parsePolicy, policyText, purgeAt } from './policy.ts'
import { samplePolicy as policy } from './testing/sample-round.ts'

const issueOf = (input: unknown) => {
  const gate = parsePolicy(input)
  return gate.ok ? null : gate.issue
}

describe('a policy', () => {
  it('is taken as it is, whatever the order of its fields', () => {
    const reversed = Object.fromEntries(Object.entries(policy).reverse())
    expect(parsePolicy(policy)).toEqual({ ok: true, value: policy })
    expect(parsePolicy(JSON.parse(JSON.stringify(reversed)))).toEqual({ ok: true, value: policy })
  })

  it('has one text, written out here', () => {
    const text =
      '{"closes":1796000000,"form":"full","instrument":{"hash":"' +
      `${'0123456789abcdef'.repeat(4)}","id":"two-hats","version":1},"least":5,"most":60,"names":false,"purgeDays":30}`
    expect(policyText(policy)).toBe(text)
    const reversed = Object.fromEntries(Object.entries(policy).reverse())
    const gate = parsePolicy(reversed)
    expect(gate.ok && policyText(gate.value)).toBe(text)
  })

  it('never takes more than 300 characters', () => {
    const longest = { ...policy, form: 'short', closes: 253402300799, least: 60, purgeDays: 90 } as const
    const gate = parsePolicy({ ...longest, instrument: { ...policy.instrument, version: 999 } })
    expect(gate.ok && policyText(gate.value).length).toBeLessThanOrEqual(300)
  })

  it.each([
    ['least', 3, true],
    ['least', 2, false],
    ['least', 60, true],
    ['least', 61, false],
    ['least', 4.5, false],
    ['least', '5', false],
    ['most', 60, true],
    ['most', 61, false],
    ['most', 5, true],
    ['most', 4, false],
    ['purgeDays', 1, true],
    ['purgeDays', 0, false],
    ['purgeDays', 90, true],
    ['purgeDays', 91, false],
    ['purgeDays', null, false],
    ['closes', 1, true],
    ['closes', 0, false],
    ['closes', -0, false],
    ['closes', 253402300799, true],
    ['closes', 253402300800, false],
    ['closes', '2026-12-01T12:00:00Z', false],
    ['form', 'short', true],
    ['form', 'long', false],
    ['names', true, true],
    ['names', 'true', false],
    ['names', 1, false],
    ['names', undefined, false],
    ['instrument', null, false],
    ['instrument', [], false],
  ])('with %s %j is good: %j', (field, value, good) => {
    const most = field === 'most' ? {} : { most: 60 }
    const issue = issueOf({ ...policy, ...most, [field]: value })
    expect(issue?.path ?? null).toBe(good ? null : `/${field}`)
  })

  it('may have as few as one envelope where names are sent, since there is nobody to hide among', () => {
    expect(issueOf({ ...policy, names: true, least: 1 })).toBeNull()
    expect(issueOf({ ...policy, names: true, least: 0 })?.path).toBe('/least')
    expect(issueOf({ ...policy, least: 2 })).toEqual({
      path: '/least',
      expected: 'a whole number from 3 to 60',
      received: '2',
      message: '/least is 2; expected a whole number from 3 to 60.',
    })
  })

  it.each([
    [{ id: 'other' }, '/instrument/id'],
    [{ version: 0 }, '/instrument/version'],
    [{ version: 1000 }, '/instrument/version'],
    [{ hash: 'a'.repeat(63) }, '/instrument/hash'],
    [{ hash: 'A'.repeat(64) }, '/instrument/hash'],
    [{ hash: `${'a'.repeat(64)}\n` }, '/instrument/hash'],
    [{ words: 'x' }, '/instrument'],
  ])('of the instrument %j is refused', (part, path) => {
    expect(issueOf({ ...policy, instrument: { ...policy.instrument, ...part } })?.path).toBe(path)
  })

  it('has no field too many, inherited or a prototype', () => {
    expect(issueOf({ ...policy, title: 'x' })?.expected).toBe(
      'instrument, form, names, least, closes, purgeDays, most only',
    )
    expect(issueOf(JSON.parse('{"__proto__":1}'))?.received).toBe('with "__proto__"')
    expect(issueOf(Object.create(policy))?.path).toBe('/instrument')
  })

  it('is refused in a short sentence, whatever comes', () => {
    const keys = fc.constantFrom('instrument', 'form', 'names', 'least', 'closes', 'purgeDays', 'most', 'x')
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())), (value) => {
        const issue = issueOf(value)
        expect(issue?.message.length).toBeLessThanOrEqual(400)
        expect(issue?.received.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a policy of a round to be opened', () => {
  const now = 1_795_000_000
  it.each([
    [59, false],
    [60, true],
    [92 * 86_400, true],
    [92 * 86_400 + 1, false],
    [-1, false],
  ])('that closes in %i seconds is good: %j', (seconds, good) => {
    const gate = parseNewPolicy({ ...policy, closes: now + seconds }, now)
    expect(gate.ok ? null : gate.issue.path).toBe(good ? null : '/closes')
  })

  it('passes the gate of all policies first', () => {
    const gate = parseNewPolicy({ ...policy, closes: now + 60, most: 61 }, now)
    expect(gate.ok ? null : gate.issue.path).toBe('/most')
  })
})

it('a round is deleted so many days after it was to close', () => {
  expect(new Date(policy.closes * 1000).toISOString()).toBe('2026-11-30T00:53:20.000Z')
  expect(new Date(purgeAt(policy) * 1000).toISOString()).toBe('2026-12-30T00:53:20.000Z')
})
