import { parseAnswers } from 'two-hats'
import { expect, it } from 'vitest'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../../_messages/en/words-en.ts'
import { draftInstrument, thisInstrument } from '../../_storage/entry.ts'
import type { Kept } from '../../_storage/survey.ts'
import { historyRows } from './history-rows.ts'

const kept = (day: string, choice: number, instrument: Kept['instrument']): Kept => {
  const given = Object.fromEntries(
    twoHats1.pairs.map(({ id, right }) => [id, right === 'team' ? 4 - choice : choice]),
  )
  const gate = parseAnswers(twoHats1, given)
  if (!gate.ok) throw new Error(gate.issues[0]?.message)
  const id = `${day}T12:00:00.000Z`
  const sheet = { answers: gate.answers, role: null, form: 'full' } as const
  return { ...sheet, id, finished: id, name: null, instrument, replaced: [], seconds: {}, unlisted: false }
}

it('compares a survey with the last one that was answered to the same words, and names the others', () => {
  const first = {
    ...thisInstrument,
    hash: 'ed8349401f70ae05978a15419859517933f56ed5b458367674f65d1cb7661aa2',
  }
  const rows = historyRows(
    [
      kept('2026-01-01', 4, thisInstrument),
      kept('2026-02-01', 0, draftInstrument),
      kept('2026-03-01', 4, first),
      kept('2026-04-01', 2, first),
      kept('2026-05-01', 4, thisInstrument),
    ],
    wordsEn,
  )
  expect(rows.map(({ draft }) => draft)).toEqual([false, true, true, true, false])
  expect(rows.map(({ moved }) => moved)).toEqual([
    null,
    null,
    null,
    'Since 1 Mar 2026: 91 points towards the team, more than noise.',
    'Since 1 Jan 2026: no change.',
  ])
})
