import type { Instrument } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { type ItemId, twoHats1 } from './instrument.ts'

// Widened on purpose: it also proves that every twin is the id of an item.
const instrument: Instrument<ItemId> = twoHats1
const { pairs, frequencies, attributes } = instrument
const activities = ['block', 'unblock', 'redirect', 'decide', 'show'] as const

const count = <T>(list: readonly T[], wanted: (item: T) => boolean) => list.filter(wanted).length
const rightOf = (id: string) => pairs.find((pair) => pair.id === id)?.right

/** The order and sides of MODEL.md: round b of activity a, project on the right when f = 1. */
const byFormula = [0, 1, 2, 3].flatMap((b) =>
  activities.map((activity, a) => {
    const f = b < 2 ? (a + b) % 2 : 1 - ((a + b) % 2)
    return { id: `${activity}-${b + 1}`, activity, right: f === 1 ? 'project' : 'team' }
  }),
)

describe('the pairs', () => {
  it('stand in the order, and on the sides, that the formula gives', () => {
    expect(pairs.map(({ id, activity, right }) => ({ id, activity, right }))).toEqual(byFormula)
  })

  it('put the project statement on the right in ten of twenty', () => {
    expect(pairs).toHaveLength(20)
    expect(count(pairs, ({ right }) => right === 'project')).toBe(10)
    expect(count(pairs, ({ right }) => right === 'team')).toBe(10)
  })

  it.each(activities)('put each objective of "%s" on the right twice', (activity) => {
    const own = pairs.filter((pair) => pair.activity === activity)
    expect(count(own, ({ right }) => right === 'project')).toBe(2)
    expect(count(own, ({ right }) => right === 'team')).toBe(2)
  })

  it.each([
    [5, 1],
    [10, 2],
    [15, 3],
    [20, 4],
  ])('ask about every activity equally often within the first %i', (length, each) => {
    const prefix = pairs.slice(0, length)
    expect(activities.map((activity) => count(prefix, (pair) => pair.activity === activity))).toEqual(
      activities.map(() => each),
    )
  })

  it('form twins between the first and the third round, and nowhere else', () => {
    expect(pairs.map(({ id, twin }) => [id, twin])).toEqual([
      ['block-1', 'block-3'],
      ['unblock-1', 'unblock-3'],
      ['redirect-1', 'redirect-3'],
      ['decide-1', 'decide-3'],
      ['show-1', 'show-3'],
      ['block-2', null],
      ['unblock-2', null],
      ['redirect-2', null],
      ['decide-2', null],
      ['show-2', null],
      ['block-3', 'block-1'],
      ['unblock-3', 'unblock-1'],
      ['redirect-3', 'redirect-1'],
      ['decide-3', 'decide-1'],
      ['show-3', 'show-1'],
      ['block-4', null],
      ['unblock-4', null],
      ['redirect-4', null],
      ['decide-4', null],
      ['show-4', null],
    ])
  })

  it.each(activities)('put the twins of "%s" on opposite sides', (activity) => {
    expect([rightOf(`${activity}-1`), rightOf(`${activity}-3`)].sort()).toEqual(['project', 'team'])
  })
})

describe('the short form', () => {
  const short = pairs.slice(0, instrument.shortForm)

  it('is the first ten pairs', () => {
    expect(short.map(({ id }) => id)).toEqual([
      'block-1',
      'unblock-1',
      'redirect-1',
      'decide-1',
      'show-1',
      'block-2',
      'unblock-2',
      'redirect-2',
      'decide-2',
      'show-2',
    ])
  })

  it.each(activities)('puts each objective of "%s" on the right once', (activity) => {
    const own = short.filter((pair) => pair.activity === activity)
    expect(own.map(({ right }) => right).sort()).toEqual(['project', 'team'])
  })
})

describe('the other parts', () => {
  it('ask how often, once for each objective of each activity, the team first', () => {
    expect(frequencies).toEqual(
      activities.flatMap((activity) =>
        (['team', 'project'] as const).map((objective) => ({
          id: `${activity}-${objective}`,
          activity,
          objective,
        })),
      ),
    )
  })

  it('ask twice about each attribute', () => {
    expect(attributes).toEqual([
      { id: 'knowledge-1', attribute: 'knowledge' },
      { id: 'knowledge-2', attribute: 'knowledge' },
      { id: 'speed-1', attribute: 'speed' },
      { id: 'speed-2', attribute: 'speed' },
      { id: 'awareness-1', attribute: 'awareness' },
      { id: 'awareness-2', attribute: 'awareness' },
    ])
  })
})

it('names itself, and gives each of its 36 items an id of its own', () => {
  expect([instrument.id, instrument.version]).toEqual(['two-hats', 1])
  expect(new Set([...pairs, ...frequencies, ...attributes].map(({ id }) => id)).size).toBe(36)
})
