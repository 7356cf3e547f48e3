import { describe, expect, it } from 'vitest'
import { placeAt } from './place.ts'

describe('the screen of an address', () => {
  it.each([
    ['/survey', 'full'],
    ['/survey/', 'full'],
    ['/en/survey', 'full'],
    ['/survey/short', 'short'],
    ['/en/survey/short', 'short'],
    ['/result', 'result'],
    ['/en/result', 'result'],
    ['/', null],
    ['/survey/about', null],
    ['/survey/about/', null],
    ['/team', null],
    ['/my-survey', null],
  ])('%s is %s', (address, place) => {
    expect(placeAt(address)).toBe(place)
  })
})
