import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { thisInstrument } from './entry.ts'
import { begunAs, corrected } from './finished.ts'
import { noRows, type Rows } from './rows.ts'
import { noSurvey, recordPath, type Survey } from './survey.ts'

const began = '2026-11-24T09:00:00.000Z'
const finished = '2026-11-24T09:05:00.000Z'
const soon = Date.parse('2026-11-24T09:06:00.000Z')
const pairs = { 'block-1': 1, 'unblock-1': 3 } as const

const survey: Survey = { ...noSurvey, instrument: thisInstrument, began, answers: checkedAnswers(pairs) }
const record = begunAs(noRows, survey, finished)
const path = recordPath(record.id)
const rows: Rows = new Map([[path, { path, at: 1, value: record }]])
const following = (answers: Parameters<typeof checkedAnswers>[0]): Survey => ({
  ...survey,
  corrects: began,
  answers: checkedAnswers(answers),
})

describe('a survey that follows a finished one', () => {
  it('corrects nothing while it only answers what that left open, for a day', () => {
    const going = following({ ...pairs, 'block-team': 2 })
    expect(corrected(rows, going, soon)).toBeNull()
    expect(corrected(rows, going, Date.parse(finished) + 24 * 60 * 60 * 1000 - 1)).toBeNull()
    expect(corrected(rows, going, Date.parse(finished) + 24 * 60 * 60 * 1000)).toBe(began)
  })

  it('corrects it once an answer is another, or gone', () => {
    expect(corrected(rows, following({ ...pairs, 'block-1': 2 }), soon)).toBe(began)
    expect(corrected(rows, following({ 'block-1': 1 }), soon)).toBe(began)
  })

  it('that was never finished has nothing to correct', () => {
    expect(corrected(rows, survey, soon)).toBeNull()
  })
})
