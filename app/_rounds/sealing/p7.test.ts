import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ana, ben, sealed, short, textOf } from '../testing/sample-letters.ts'
import {
  changed,
  sampleInstrument as instrument,
  leadsRound,
  newRound,
  samplePolicy as policy,
} from '../testing/sample-round.ts'
import type { Bytes } from '../wire.ts'
import { concat, padded, utf8 } from './bytes.ts'
import { sealingKey } from './keys.ts'
import { type LeadsRound, openEnvelopes } from './open-envelopes.ts'
import { ENVELOPE_INFO, suite } from './suite.ts'

const opened = async (round: LeadsRound, ...envelopes: readonly Bytes[]) => {
  const { letters, damaged, repeated } = await openEnvelopes(concat(...envelopes), round, instrument)
  return { people: letters.map(({ answers, name }) => [answers, name]), damaged, repeated }
}

/** Somebody who has the join link and seals bytes of their own for a round. */
async function forged(
  plain: Bytes,
  { id, header }: LeadsRound,
  info = ENVELOPE_INFO,
  aad = id,
): Promise<Bytes> {
  const box = await suite.Seal(await sealingKey(header.key), plain, { info, aad })
  return concat(box.encapsulatedSecret, box.ciphertext)
}

const box = (text: string): Bytes => padded(text, 512) ?? new Uint8Array()

describe('P7', () => {
  let round: LeadsRound
  beforeAll(async () => {
    round = await leadsRound(await newRound())
  })

  it('every one of 593 bytes changed is refused, counted as damaged, and no person', async () => {
    const [good, other] = [await sealed({}, round), await sealed({ answers: ben }, round)]
    expect(good).toHaveLength(593)
    const flipped = [1, 0x80, 0xff].flatMap((by) => Array.from(good, (_, at) => changed(good, at, by)))
    expect(flipped).toHaveLength(3 * 593)
    expect(await opened(round, ...flipped, other)).toEqual({
      people: [[ben, '']],
      damaged: 1779,
      repeated: 0,
    })
  })

  it('an envelope of another round is refused, the same key and lead or not', async () => {
    const other = await newRound()
    const envelope = await sealed({}, await leadsRound(other))
    expect(await opened(round, envelope)).toEqual({ people: [], damaged: 1, repeated: 0 })
    const sameKey: LeadsRound = { ...round, id: other.id }
    expect(await opened(sameKey, await sealed({}, round))).toEqual({ people: [], damaged: 1, repeated: 0 })
    expect((await opened(round, await sealed({}, round))).damaged).toBe(0)
  })

  it.each([
    ['form', { ...policy, form: 'short' }, { answers: short }],
    ['names', { ...policy, names: true }, { name: 'Zoë' }],
    ['closing', { ...policy, closes: policy.closes - 1 }, {}],
    ['least', { ...policy, least: 4 }, {}],
    ['instrument', { ...policy, instrument: { ...policy.instrument, hash: 'f'.repeat(64) } }, null],
  ] as const)('an envelope sealed for another policy is refused: %s', async (_what, another, letter) => {
    const lead = await newRound({ policy: another })
    const theirs = await leadsRound(lead)
    const envelope =
      letter === null
        ? await forged(box(textOf({ answers: ana, name: '' })), theirs)
        : await sealed(letter, theirs)
    // Under its own policy, then with the same keys under ours, then in our round.
    expect((await opened(theirs, envelope)).damaged).toBe(letter === null ? 1 : 0)
    const swapped = { ...theirs, id: round.id, header: { ...theirs.header, policy } }
    expect(await opened(swapped, envelope)).toEqual({ people: [], damaged: 1, repeated: 0 })
    expect(await opened(round, envelope)).toEqual({ people: [], damaged: 1, repeated: 0 })
  })

  it('the same envelope again counts once, wherever it stands, and a damaged copy hides nobody', async () => {
    const [one, two] = [await sealed({}, round), await sealed({ answers: ben }, round)]
    expect(await opened(round, changed(one, 592), one, two, one, two)).toEqual({
      people: [
        [ana, ''],
        [ben, ''],
      ],
      damaged: 1,
      repeated: 2,
    })
  })

  it('progress is told every 20, and nothing goes on before the page has had its turn', async () => {
    const envelope = await sealed({}, round)
    const many = concat(...Array.from({ length: 50 }, () => envelope))
    const told: number[][] = []
    const turns: (() => void)[] = []
    const spy = vi.spyOn(globalThis, 'setTimeout')
    spy.mockImplementation(((resume: () => void) => turns.push(resume)) as unknown as typeof setTimeout)
    const opening = openEnvelopes(many, round, instrument, (...progress) => told.push(progress))
    const seen: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      for (let wait = 0; told.length <= turn && wait < 200; wait++) await sleep(50)
      await sleep(200)
      seen.push(told.length)
      turns[turn]?.()
    }
    spy.mockRestore()
    const { letters, damaged, repeated } = await opening
    expect(seen).toEqual([1, 2, 3])
    expect(told).toEqual([
      [20, 50],
      [40, 50],
      [50, 50],
    ])
    expect([letters.length, damaged, repeated]).toEqual([1, 0, 49])
  })

  it('equal answers of two people count twice', async () => {
    const people = await opened(round, await sealed({}, round), await sealed({}, round))
    expect(people).toEqual({
      people: [
        [ana, ''],
        [ana, ''],
      ],
      damaged: 0,
      repeated: 0,
    })
  })

  it('bytes that are no envelope are damaged: nothing, too few, left over', async () => {
    expect(await opened(round)).toEqual({ people: [], damaged: 0, repeated: 0 })
    expect(await opened(round, new Uint8Array(592))).toEqual({ people: [], damaged: 1, repeated: 0 })
    expect(await opened(round, new Uint8Array(593))).toEqual({ people: [], damaged: 1, repeated: 0 })
    const torn = (await sealed({}, round)).slice(0, 300)
    expect(await opened(round, await sealed({}, round), torn)).toMatchObject({ damaged: 1 })
  })

  const good = textOf({ answers: ana, name: '' })
  it.each([
    ['nothing', ''],
    ['no JSON', 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'],
    ['a list', '[]'],
    ['no answers', '{}'],
    ['a damaged code', good.replace('OdmrwchaRcb', 'OdmrwchaRcc')],
    ['a code of another version', good.replace('two-hats-1', 'two-hats-2')],
    ['a code behind #', good.replace('two-hats', '#two-hats')],
    ['a space', good.replace(':', ': ')],
    ['a field too many', good.replace('}', ',"role":"tech-lead"}')],
    ['a key twice', good.replace('{', '{"answers":"x",')],
    ['a name where none is wanted', textOf({ answers: ana, name: 'Zoë' })],
    ['an empty name', good.replace('}', ',"name":""}')],
    ['the short form', textOf({ answers: short, name: '' })],
    ['no answer at all', '{"answers":"two-hats-1.Q1jrwpCrk"}'],
    ['a mark at the start', `\ufeff${good}`],
  ])('a well sealed envelope with %s is damaged', async (_what, text) => {
    expect(await opened(round, await forged(box(text), round))).toEqual({
      people: [],
      damaged: 1,
      repeated: 0,
    })
  })

  it('and so are those with other padding, other bytes, another purpose, or bound to nothing', async () => {
    expect((await opened(round, await forged(box(good), round))).people).toEqual([[ana, '']])
    const stray = box(good)
    stray[511] = 1
    const torn = box(good)
    torn.set([0xff], 5)
    for (const plain of [stray, torn, utf8(good), concat(box(good), new Uint8Array(1))]) {
      expect((await opened(round, await forged(plain, round))).people).toEqual([])
    }
    const purpose = await forged(box(good), round, utf8('two-hats round envelope 2'))
    const unbound = await forged(box(good), round, ENVELOPE_INFO, new Uint8Array())
    expect(await opened(round, purpose, unbound)).toEqual({ people: [], damaged: 2, repeated: 0 })
  })
})
