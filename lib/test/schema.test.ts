import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import schema from '../schema.json' with { type: 'json' }
import { parseAnswers, score } from '../src/index.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'

const ajv = new Ajv2020({ allErrors: true })
ajv.addSchema(schema)
const valid = (name: string, value: unknown) => ajv.validate(`urn:two-hats:1#/$defs/${name}`, value)

describe('the JSON Schemas', () => {
  it('take the shipped instrument, and no changed one', () => {
    expect(valid('instrument', twoHats1)).toBe(true)
    expect(valid('instrument', { ...twoHats1, hash: 'x' })).toBe(false)
    expect(valid('instrument', { ...twoHats1, pairs: [{ ...twoHats1.pairs[0], right: 'left' }] })).toBe(false)
  })

  it.each([
    [{}, true],
    [{ 'block-1': 4, 'show-team': null, 'awareness-2': 0 }, true],
    [{ 'block-1': 5 }, false],
    [{ 'block-1': -1 }, false],
    [{ 'block-1': 2.5 }, false],
    [{ 'block-1': '3' }, false],
    [{ 'block-1': true }, false],
    [{ 'block-9': 1 }, false],
    [[], false],
    [null, false],
  ])('take %j as answers: %s, as the gate does', (input, expected) => {
    expect(valid('answers', input)).toBe(expected)
    expect(parseAnswers(twoHats1, input).ok).toBe(expected)
  })

  it('take every result, as it is and as JSON', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const result = score(twoHats1, answers)
        valid('result', JSON.parse(JSON.stringify(result)))
        expect(ajv.errors).toBeNull()
      }),
      seeded,
    )
  })
})
