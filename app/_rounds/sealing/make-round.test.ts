import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyText } from '../policy.ts'
import { beforeClosing, newRound, samplePolicy as policy } from '../testing/sample-round.ts'
import { toBase64url } from '../wire.ts'
import { padded, unpadded } from './bytes.ts'
import { makeRound } from './make-round.ts'
import { openRound } from './open-round.ts'

const issueOf = async (plan: object, now = beforeClosing) => {
  const round = await makeRound({ title: 'Checkout', line: '', policy, ...plan }, now)
  return round.ok ? null : round.issue.path
}

describe('a new round', () => {
  it.each([
    [{}, null],
    [{ title: '' }, '/title'],
    [{ title: ' \u202e ' }, '/title'],
    [{ title: 'x'.repeat(80) }, null],
    [{ title: 'я'.repeat(80), line: '漢'.repeat(280) }, null],
    [{ title: '"'.repeat(80), line: '\\'.repeat(280) }, null],
    [{ title: '👍🏽'.repeat(21) }, '/title'],
    [{ line: '👍🏽'.repeat(71) }, '/line'],
    [{ policy: { ...policy, least: 2 } }, '/least'],
    [{ policy: { ...policy, closes: beforeClosing } }, '/closes'],
  ])('of %j is refused at %j', async (plan, path) => {
    expect(await issueOf(plan)).toBe(path)
  })

  it('has one size of header, whatever is written, and opens again', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, line) => {
        const round = await makeRound({ title, line, policy }, beforeClosing)
        if (!round.ok) return
        const { id, joinSecret, sealedHeader, header } = round.value
        expect(sealedHeader).toHaveLength(1564)
        const opened = await openRound(
          { id, joinSecret },
          { sealedHeader, policy: JSON.parse(policyText(policy)) },
        )
        expect(opened).toEqual({ ok: true, value: { id, header } })
      }),
      { numRuns: 100 },
    )
  })

  it('shares nothing with the next one of the same plan', async () => {
    const [one, two] = [await newRound(), await newRound()]
    const parts = [one, two].flatMap(({ id, leadSecret, joinSecret, adminToken, sealedHeader }) =>
      [id, leadSecret, joinSecret, adminToken, sealedHeader].map(toBase64url),
    )
    expect(new Set(parts).size).toBe(10)
  })
})

describe('padding', () => {
  it.each([
    ['', 3, [0, 0, 0]],
    ['abc', 3, [97, 98, 99]],
    ['é', 3, [0xc3, 0xa9, 0]],
    ['abcd', 3, null],
    ['a\u0000', 3, null],
  ])('of %j to %i bytes is %j', (text, length, bytes) => {
    const whole = padded(text, length)
    expect(whole && [...whole]).toEqual(bytes)
    if (whole !== null) expect(unpadded(whole)).toBe(text)
  })

  it.each([[[97, 0, 98]], [[0, 97]], [[0xff]], [[0xc3]], [[0xed, 0xa0, 0x80]]])('%j is none', (bytes) => {
    expect(unpadded(Uint8Array.from(bytes))).toBeNull()
  })
})
