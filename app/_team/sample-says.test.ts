import { expect, it } from 'vitest'
import { teamWords } from '../_findings/team-words.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { sampleSays } from './sample-says.ts'

it('of the made-up team four things are said', () => {
  expect(sampleSays(teamWords(wordsEn))).toBe(
    'As far as these answers tell, different people back the team and the project. Probably nobody covers: telling outsiders how it goes. May be thin: passing work on so people learn. 8 of 10 kinds of work may rest on one person.',
  )
})
