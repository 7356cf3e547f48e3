import { expect, it } from 'vitest'
import { fitted } from './fitted.ts'

it.each([
  ['Ann', 'Ann'],
  ['Person 60', 'Person 60'],
  ['Bogdan Lindqvist', 'Bogdan…'],
  ['MMMMMMMMMM', 'MMMM…'],
  ['漢字漢字漢字', '漢字漢…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
])('%s in 82 units at 15 is %s', (name, shown) => {
  expect(fitted(name, 82, 15)).toBe(shown)
})
