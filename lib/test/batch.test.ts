import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_ZONE, packAnswers, scoreBatch, zoneNames } from '../src/batch/index.ts'
import { type Answer, type Answers, type Instrument, score } from '../src/index.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { allIds, gated, modelled, nobody, pairAnswers, repeat, simulated } from './test-instrument.ts'

/** A row of `scoreBatch` as it must be, from `score`. Compared by `Object.is`: to the last bit, NaN and −0 included. */
function expected(instrument: Instrument, answers: Answers) {
  const { position } = score(instrument, answers)
  const answered = instrument.pairs.filter(({ id }) => (answers[id] ?? null) !== null).length
  return position === null
    ? [answered, Number.NaN, Number.NaN, Number.NaN, NO_ZONE, Number.NaN]
    : [
        answered,
        position.value,
        ...position.interval,
        zoneNames.indexOf(position.zone),
        position.sideProbability,
      ]
}

function rowOf(batch: ReturnType<typeof scoreBatch>, row: number) {
  return [
    batch.answered[row],
    batch.position[row],
    batch.low[row],
    batch.high[row],
    batch.zone[row],
    batch.sideProbability[row],
  ]
}

function packed(instrument: Instrument, people: readonly Answers[], items: number): Uint8Array {
  const bytes = new Uint8Array(people.length * items)
  for (const [row, answers] of people.entries()) {
    bytes.set(packAnswers(instrument, answers, { items }), row * items)
  }
  return bytes
}

function expectSame(instrument: Instrument, people: readonly Answers[], items: number) {
  const batch = scoreBatch(instrument, packed(instrument, people, items), { items })
  let apart = 0
  for (const [row, answers] of people.entries()) {
    const got = rowOf(batch, row)
    const want = expected(instrument, answers)
    if (!got.every((value, at) => Object.is(value, want[at]))) {
      apart += 1
      expect(got, `row ${row}`).toStrictEqual(want)
    }
  }
  expect([batch.position.length, apart]).toEqual([people.length, 0])
}

/** Numbers 0..1 that come back with the seed. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function crowd(size: number, seed: number): Answers[] {
  const source = numbers(seed)
  const random = () => source.next().value
  return Array.from({ length: size }, () => {
    const missing = random() ** 3
    const bias = 4 * random()
    return gated(
      Object.fromEntries(
        allIds.flatMap((id): [string, number | null][] => {
          if (random() < missing) return random() < 0.5 ? [] : [[id, null]]
          return [[id, Math.round(Math.min(4, Math.max(0, bias + 3 * (random() - 0.5))))]]
        }),
      ),
    )
  })
}

describe('scoreBatch', () => {
  test('gives each of 40,000 random respondents what score gives, to the last bit', {
    timeout: 60_000,
  }, () => {
    expectSame(modelled, crowd(20000, 1), 36)
    expectSame(modelled, crowd(20000, 2), 20)
  })

  test('does so for any answers, on either instrument', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnswers, { maxLength: 6 }), (people) => {
        for (const instrument of [modelled, simulated]) expectSame(instrument, people, 36)
      }),
      seeded,
    )
  })

  test('does so for nobody, for none, 4 and 5 answers, for all alike, and for all at either end', () => {
    const same = ([0, 1, 2, 3, 4, null] as const).map((answer) => pairAnswers(modelled, repeat(answer, 20)))
    const few = [0, 1, 4, 5, 6, 9, 10, 19].map((n) => pairAnswers(modelled, repeat<Answer>(4, n)))
    const ends = modelled.pairs.map(({ right }): Answer => (right === 'project' ? 4 : 0))
    expectSame(modelled, [...same, ...few, nobody, pairAnswers(modelled, ends)], 36)
    expectSame(modelled, [], 36)
  })

  test('does so where rows do not begin on words of four bytes', () => {
    const odd: Instrument = { ...modelled, pairs: modelled.pairs.slice(0, 19) }
    const { pairs } = odd
    const people = crowd(500, 3).map((answers) =>
      gated(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== modelled.pairs[19]?.id))),
    )
    expect(pairs).toHaveLength(19)
    expectSame(odd, people, 35)
    expectSame(odd, people, 19)
    const bytes = packed(modelled, people, 36)
    const shifted = new Uint8Array(bytes.length + 3).subarray(3)
    shifted.set(bytes)
    expect(scoreBatch(modelled, shifted)).toStrictEqual(scoreBatch(modelled, bytes))
  })

  test('leaves a hand-checked figure and the answers it was given as they are', () => {
    // One imaginary answer at each end: all ends to the project is 20/22.
    const ends = modelled.pairs.map(({ right }): Answer => (right === 'project' ? 4 : 0))
    const bytes = packAnswers(modelled, pairAnswers(modelled, ends))
    const before = Uint8Array.from(bytes)
    const batch = scoreBatch(modelled, bytes)
    expect([batch.position[0], batch.zone[0], batch.answered[0]]).toEqual([(100 * 20) / 22, 4, 20])
    expect(bytes).toEqual(before)
  })

  test('writes into a batch it is given, of as many rows and no other', () => {
    const [one, two] = [crowd(50, 4), crowd(50, 5)].map((people) => packed(modelled, people, 36))
    if (one === undefined || two === undefined) throw new Error('no crowds')
    const into = scoreBatch(modelled, one)
    const got = scoreBatch(modelled, two, { into })
    expect(got).toBe(into)
    expect(got).toStrictEqual(scoreBatch(modelled, two))
    expect(() => scoreBatch(modelled, two.subarray(36), { into })).toThrow(
      new RangeError('Batch to write into has 50 rows; expected 49.'),
    )
  })

  test('refuses to write where it reads; beside it is well', () => {
    const memory = new ArrayBuffer(8 * 50 * 5 + 50 * 36)
    const into = {
      answered: new Uint8Array(50),
      position: new Float64Array(memory, 0, 50),
      low: new Float64Array(memory, 400, 50),
      high: new Float64Array(memory, 800, 50),
      zone: new Uint8Array(50),
      sideProbability: new Float64Array(memory, 1200, 50),
    }
    const beside = new Uint8Array(memory, 1600, 50 * 36)
    expect(scoreBatch(modelled, beside, { into }).answered).toEqual(new Uint8Array(50).fill(20))
    expect(() => scoreBatch(modelled, new Uint8Array(memory, 1599, 50 * 36), { into })).toThrow(
      new RangeError(
        'Batch to write into lies in the memory of the packed answers; expected memory of its own.',
      ),
    )
  })

  test.each([
    ['doubles', new Float64Array(36)],
    ['a list', new Array(36).fill(2)],
  ])('refuses %s', (_, input) => {
    expect(() => scoreBatch(modelled, input as unknown as Uint8Array)).toThrow(
      new RangeError('Packed answers are no bytes; expected a Uint8Array.'),
    )
  })

  test.each([7, 8, 9, 15, 16, 127, 128, 247, 248, 254, 255])(
    'refuses the byte %i wherever it stands',
    (byte) => {
      for (const items of [36, 20]) {
        for (let at = 0; at < 3 * items; at++) {
          const bytes = new Uint8Array(3 * items).fill(2)
          bytes[at] = byte
          const column = at % items
          const message = `Answer in row ${(at - column) / items}, column ${column} ("${allIds[column]}") is ${byte}; expected 0 to 4, 5 for not faced or 6 for unanswered (rows and columns from 0).`
          expect(() => scoreBatch(modelled, bytes, { items })).toThrow(new RangeError(message))
        }
      }
    },
  )

  test('refuses in rows that do not begin on words, and names the first bad byte of several', () => {
    const bytes = new Uint8Array(73).fill(6).subarray(1)
    bytes.set([7, 200], 40)
    expect(() => scoreBatch(modelled, bytes)).toThrow(
      /^Answer in row 1, column 4 \("show-1"\) is 7; expected 0 to 4/,
    )
  })

  test('refuses a last row that is not whole, another number of items, and too many pairs', () => {
    expect(() => scoreBatch(modelled, new Uint8Array(37))).toThrow(
      new RangeError('Packed answers are 37 bytes; expected a multiple of 36.'),
    )
    expect(() => scoreBatch(modelled, new Uint8Array(40), { items: 10 })).toThrow(
      new RangeError('Items a respondent are 10; expected 36 (all) or 20 (pairs).'),
    )
    const pairs = Array.from({ length: 41 }, (_, n) => ({
      id: `show-${n + 1}`,
      activity: 'show' as const,
      right: 'team' as const,
      twin: null,
    }))
    expect(() => scoreBatch({ ...modelled, pairs }, new Uint8Array(57))).toThrow(
      new RangeError('Pairs are 41; expected at most 40.'),
    )
  })
})

describe('packAnswers', () => {
  test('writes one byte an item in the instrument’s order: the choice, 5 for not faced, 6 for unanswered', () => {
    const bytes = packAnswers(modelled, gated({ 'block-1': 3, 'unblock-1': null, 'awareness-2': 0 }))
    expect([...bytes]).toEqual([3, 5, ...repeat(6, 33), 0])
    expect([...packAnswers(modelled, gated({ 'block-1': 3, 'awareness-2': 0 }), { items: 20 })]).toEqual([
      3,
      ...repeat(6, 19),
    ])
  })
})
