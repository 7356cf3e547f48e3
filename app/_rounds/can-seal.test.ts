import { afterEach, expect, it, vi } from 'vitest'
import { canSeal } from './can-seal.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['a secure context', { subtle: {} }, true],
  ['plain HTTP', { getRandomValues: () => 0 }, false],
  ['a browser without any', undefined, false],
])('in %s sealing works', (_where, found, works) => {
  vi.stubGlobal('crypto', found)
  expect(canSeal()).toBe(works)
})
