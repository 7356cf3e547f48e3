import { expect, test } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { exampleFinding } from './example.tsx'

test('the example of the start page says what its answers allow, and no more', () => {
  expect(exampleFinding(wordsEn).position.summary).toBe(
    'This work probably leans towards the team. 25 towards the team, likely 5 to 44.',
  )
})
