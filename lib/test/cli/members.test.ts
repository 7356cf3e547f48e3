import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, textOf } from '../../cli/base/text.ts'
import { membersOf } from '../../cli/json/members.ts'

/** Any object as JSON text, with the keys in an order that an object would not keep. */
const members = fc.uniqueArray(
  fc.tuple(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2', '1', '__proto__', 'a"b', '}')),
    fc.jsonValue(),
  ),
  { selector: ([key]) => key },
)
const space = fc.constantFrom('', ' ', '\n', '\t\r\n')

test('the members of any object are cut where they stand', () => {
  const run = fc.property(members, space, fc.constantFrom(undefined, 2), (some, gap, indent) => {
    const written = some.map(
      ([key, value]) => [JSON.stringify(key), JSON.stringify(value, null, indent)] as const,
    )
    const text = `{${written.map(([key, value]) => `${gap}${key}${gap}:${gap}${value}${gap}`).join(',')}}`
    expect(membersOf(bytesOf(text)).map(({ key, raw, value }) => [key, textOf(raw), textOf(value)])).toEqual(
      some.map(([key], at) => [key, `${written[at]?.[0]}${gap}:${gap}${written[at]?.[1]}`, written[at]?.[1]]),
    )
  })
  fc.assert(run)
})
