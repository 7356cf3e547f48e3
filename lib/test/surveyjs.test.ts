import { Model } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { en } from '../../questions/two-hats-1/en.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { parseAnswers } from '../src/index.ts'
import { fromSurveyData, surveyDefinition } from '../src/surveyjs/index.ts'

const definition = surveyDefinition(twoHats1, en)

describe('the instrument as a SurveyJS definition', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition)
  })

  it('has the pages and the number of questions of the instrument', () => {
    expect(definition.pages.map(({ name, elements }) => [name, elements.length])).toEqual([
      ['round-1', 5],
      ['round-2', 5],
      ['round-3', 5],
      ['round-4', 5],
      ['frequency', 10],
      ['attributes', 6],
    ])
  })

  it('puts the statement that is on the right behind 2', () => {
    expect(definition.pages[0]?.elements[0]?.title).toBe(
      '1: Turned down an extra feature that would have gone beyond what was agreed · 2: Turned down a shortcut that would have left the code hard to change',
    )
  })

  it('runs in SurveyJS, and what SurveyJS collects passes the gate', () => {
    const model = new Model(definition)
    expect(model.jsonErrors ?? []).toEqual([])
    model.setValue('block-1', 3)
    model.setValue('show-project', 'not-faced')
    model.setValue('awareness-2', 0)
    expect(parseAnswers(twoHats1, fromSurveyData(model.data))).toEqual({
      ok: true,
      answers: { 'block-1': 3, 'show-project': null, 'awareness-2': 0 },
    })
  })

  it('leaves what is no answer to the gate', () => {
    const gate = parseAnswers(twoHats1, fromSurveyData({ 'block-1': 99, 'other-1': 'x' }))
    expect(gate.ok ? [] : gate.issues.map(({ code, path }) => [code, path])).toEqual([
      ['out-of-range', 'block-1'],
      ['unknown-item', 'other-1'],
    ])
  })
})
