import { expect, it } from 'vitest'
import { paperFor } from './paper.ts'

it.each([
  ['en-US', 'Letter'],
  ['fr-CA', 'Letter'],
  ['es-MX', 'Letter'],
  ['en-Latn-US', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['en', 'A4'],
  ['es-ES', 'A4'],
  ['', 'A4'],
  ['not a language', 'A4'],
])('a reader of “%s” gets %s', (language, paper) => {
  expect(paperFor(language)).toBe(paper)
})
