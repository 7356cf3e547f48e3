import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Issue, parseAnswers } from '../src/index.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { bad, noObject, unknown } from './expected-issues.ts'
import { allIds, modelled } from './test-instrument.ts'

const thrower = () => {
  throw new Error('trap')
}
const refused = (issues: readonly Issue[]) => ({ ok: false, issues })

describe('the answer gate lets pass', () => {
  test('any answers of the instrument, as they are', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(parseAnswers(modelled, answers)).toStrictEqual({ ok: true, answers })
      }),
      seeded,
    )
  })

  test('an empty object, from a prototype-free one and from another realm too', () => {
    const none = { ok: true, answers: {} }
    expect(parseAnswers(modelled, {})).toStrictEqual(none)
    expect(parseAnswers(modelled, Object.create(null))).toStrictEqual(none)
    const foreign: unknown = runInNewContext('({ "show-4": 3 })')
    expect(parseAnswers(modelled, foreign)).toStrictEqual({ ok: true, answers: { 'show-4': 3 } })
  })

  test('answers in any order, and puts them into the order of the instrument', () => {
    const reversed = Object.fromEntries([...allIds].reverse().map((id) => [id, 1]))
    const parsed = parseAnswers(modelled, reversed)
    expect(parsed.ok && Object.keys(parsed.answers)).toEqual(allIds)
  })

  test('−0 as 0, and null as it is', () => {
    const parsed = parseAnswers(modelled, { 'block-1': -0, 'block-2': null })
    expect(parsed).toStrictEqual({ ok: true, answers: { 'block-1': 0, 'block-2': null } })
  })

  test('the last of repeated keys in a JSON text, since JSON.parse keeps no other', () => {
    const parsed = parseAnswers(modelled, JSON.parse('{"block-1": 1, "block-1": 4}'))
    expect(parsed).toStrictEqual({ ok: true, answers: { 'block-1': 4 } })
  })

  test('an object as a fresh copy', () => {
    const input = { 'block-1': 1 }
    const parsed = parseAnswers(modelled, input)
    expect(parsed.ok && parsed.answers).not.toBe(input)
  })

  test('nothing inherited, even from a polluted Object.prototype', () => {
    const polluted = { value: 3, enumerable: true, writable: false, configurable: true }
    Object.defineProperty(Object.prototype, 'block-1', polluted)
    const parsed = [{}, { 'block-2': 1 }, { 'block-1': 4 }].map((input) => parseAnswers(modelled, input))
    Reflect.deleteProperty(Object.prototype, 'block-1')
    expect(parsed).toStrictEqual([
      { ok: true, answers: {} },
      { ok: true, answers: { 'block-2': 1 } },
      { ok: true, answers: { 'block-1': 4 } },
    ])
  })
})

describe('the answer gate refuses', () => {
  test.each<[unknown, Issue]>([
    [5, bad('out-of-range', '5')],
    [7, bad('out-of-range', '7')],
    [-1, bad('out-of-range', '-1')],
    [7.5, bad('out-of-range', '7.5')],
    [Number.POSITIVE_INFINITY, bad('out-of-range', 'Infinity')],
    [Number.NEGATIVE_INFINITY, bad('out-of-range', '-Infinity')],
    [2.5, bad('not-whole', '2.5')],
    [Number.MIN_VALUE, bad('not-whole', '5e-324')],
    [Number.NaN, bad('not-a-number', 'NaN')],
    ['3', bad('not-a-number', '"3"')],
    ['', bad('not-a-number', '""')],
    [true, bad('not-a-number', 'true')],
    [undefined, bad('not-a-number', 'undefined')],
    [{}, bad('not-a-number', 'an object')],
    [[3], bad('not-a-number', 'an array')],
    [3n, bad('not-a-number', 'a bigint')],
    [Symbol('three'), bad('not-a-number', 'a symbol')],
    [() => 3, bad('not-a-number', 'a function')],
    [Object(3), bad('not-a-number', 'an object')],
    ['x'.repeat(1e6), bad('not-a-number', `"${'x'.repeat(39)}…"`)],
    ['x'.repeat(40), bad('not-a-number', `"${'x'.repeat(40)}"`)],
    ['x'.repeat(41), bad('not-a-number', `"${'x'.repeat(39)}…"`)],
    ['\u0000'.repeat(99), bad('not-a-number', `"${'\\u0000'.repeat(6)}\\u0…"`)],
    [`${'x'.repeat(38)}😀😀`, bad('not-a-number', `"${'x'.repeat(38)}…"`)],
  ])('the answer %o', (value, issue) => {
    expect(parseAnswers(modelled, { 'unblock-2': value })).toStrictEqual(refused([issue]))
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['an array', [], 'an array'],
    ['a number', 3, '3'],
    ['a text', '{}', '"{}"'],
    ['a function', () => ({}), 'a function'],
    ['a date', new Date(0), 'an object that is not plain'],
    ['a map', new Map([['block-1', 1]]), 'an object that is not plain'],
    ['an instance', new (class Sheet {})(), 'an object that is not plain'],
    [
      'an instance of a class without parent',
      Reflect.construct(Object, [], Bare),
      'an object that is not plain',
    ],
    ['an object that inherits answers', Object.create({ 'block-1': 5 }), 'an object that is not plain'],
    ['an object that feigns a parent', Object.create({ isPrototypeOf: 1 }), 'an object that is not plain'],
    ['a proxy that does not list', new Proxy({}, { ownKeys: thrower }), 'an object that cannot be read'],
    ['a proxy without a parent', new Proxy({}, { getPrototypeOf: thrower }), 'an object that cannot be read'],
    ['a revoked proxy', revoked(), 'an object that cannot be read'],
  ])('%s instead of answers', (_, input, received) => {
    expect(parseAnswers(modelled, input)).toStrictEqual(refused([noObject(received)]))
  })

  test.each(['nothing-1', '', 'Block-1', 'constructor', 'toString', '7'])(
    'the unknown item "%s", whatever its value',
    (key) => {
      expect(parseAnswers(modelled, { [key]: 3 })).toStrictEqual(refused([unknown(key)]))
      expect(parseAnswers(modelled, { [key]: null })).toStrictEqual(refused([unknown(key)]))
    },
  )

  test('an own "__proto__", which pollutes nothing', () => {
    const input: unknown = JSON.parse('{"__proto__": {"block-1": 4, "polluted": 1}}')
    expect(parseAnswers(modelled, input)).toStrictEqual(refused([unknown('__proto__')]))
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('a value that throws when read, and nothing else beside it', () => {
    const getter = Object.defineProperty({ 'block-1': 2 }, 'unblock-2', { get: thrower, enumerable: true })
    const issues = [bad('not-a-number', 'a value that cannot be read')]
    expect(parseAnswers(modelled, getter)).toStrictEqual(refused(issues))
    const proxy = new Proxy({ 'unblock-2': 2 }, { get: thrower })
    expect(parseAnswers(modelled, proxy)).toStrictEqual(refused(issues))
    expect(parseAnswers(modelled, { 'unblock-2': revoked() })).toStrictEqual(refused(issues))
  })

  test('a value that changes between two readings, since it is read once', () => {
    let reads = 0
    const shifty = Object.defineProperty({}, 'unblock-2', {
      get: () => (reads++ === 0 ? 3 : 99),
      enumerable: true,
    })
    expect(parseAnswers(modelled, shifty)).toStrictEqual({ ok: true, answers: { 'unblock-2': 3 } })
    expect(reads).toBe(1)
  })

  test('several things at once, in the order of the input', () => {
    const input = { 'show-4': '3', extra: 1, 'block-1': 2, 'block-2': 9 }
    const issues = [
      bad('not-a-number', '"3"', 'show-4'),
      unknown('extra'),
      bad('out-of-range', '9', 'block-2'),
    ]
    expect(parseAnswers(modelled, input)).toStrictEqual(refused(issues))
  })

  test('a very long key, cut', () => {
    const parsed = parseAnswers(modelled, { ['k'.repeat(1e6)]: 1 })
    const issue = unknown(`${'k'.repeat(199)}…`, `"${'k'.repeat(39)}…"`)
    expect(parsed).toStrictEqual(refused([issue]))
  })

  test.each([
    [100, []],
    [101, ['1 further issue']],
    [117, ['17 further issues']],
  ])('%d unknown items with at most a hundred issues and one more', (count, further) => {
    const parsed = parseAnswers(
      modelled,
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`k${k}`, 1])),
    )
    const listed = Array.from({ length: 100 }, (_, k) => unknown(`k${k}`))
    const last = further.map((received) => ({
      code: 'more' as const,
      path: '',
      message: `Answers have ${received}; expected none.`,
      expected: 'none',
      received,
    }))
    expect(parsed).toStrictEqual(refused([...listed, ...last]))
  })

  test('bad answers after a hundred unknown items, counted and not listed', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, k) => [`k${k}`, 1]))
    const parsed = parseAnswers(modelled, { ...many, 'block-1': 9, 'block-2': 9 })
    expect(parsed.ok ? [] : parsed.issues.map(({ received }) => received).slice(99)).toEqual([
      '"k99"',
      '2 further issues',
    ])
  })

  test('ten megabytes of keys in two seconds, with a hundred and one issues', () => {
    const text = `{${Array.from({ length: 800_000 }, (_, k) => `"key-${k}":1`).join()}}`
    expect(text.length).toBeGreaterThan(10e6)
    const input: unknown = JSON.parse(text)
    const begin = performance.now()
    const parsed = parseAnswers(modelled, input)
    expect(performance.now() - begin).toBeLessThan(2000)
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(101)
    expect(parsed.ok ? '' : parsed.issues[100]?.received).toBe('799900 further issues')
  })

  test('anything else without throwing, in strings of at most 200 characters', () => {
    const key = fc.oneof(
      fc.constantFrom(...allIds, '__proto__'),
      fc.string({ maxLength: 400, unit: 'binary' }),
    )
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    fc.assert(
      fc.property(fc.oneof(anything, fc.dictionary(key, anything)), (input) => {
        const parsed = parseAnswers(modelled, input)
        if (parsed.ok) return
        expect(parsed.issues.length).toBeGreaterThan(0)
        for (const text of parsed.issues.flatMap((issue) => Object.values(issue))) {
          expect(typeof text).toBe('string')
          expect(text.length).toBeLessThanOrEqual(200)
        }
      }),
      seeded,
    )
  })
})

function Bare() {}
Bare.prototype = Object.create(null)

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
