import { score } from 'two-hats'
import { expect, it } from 'vitest'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { decodeHandBack, encodeHandBack, type HandBack } from '../hand-back.ts'
import { openedCsv, openedJson, pictureCsv, pictureJson } from './round-files.ts'

const answers = checkedAnswers({ 'block-1': 4, 'unblock-1': null })
const file = {
  title: 'Checkout, autumn',
  day: '2026-12-06',
  people: [
    { name: 'Ann, "the" lead', answers },
    { name: '=HYPERLINK("http://x")', answers: checkedAnswers({}) },
  ],
  results: [score(twoHats1, answers), score(twoHats1, checkedAnswers({}))],
}

it('a row a person, names quoted, and none that a spreadsheet would compute', () => {
  const [header = '', one = '', other = '', end] = openedCsv(file).split('\n')
  expect(header.split(',').slice(0, 5)).toEqual(['name', 'date', 'role', 'sides', 'block-1'])
  expect(one.startsWith('"Ann, ""the"" lead",2026-12-06,,')).toBe(true)
  expect(other.startsWith(`"'=HYPERLINK(""http://x"")",2026-12-06,,`)).toBe(true)
  expect(one).toContain(',4,NA,')
  expect(end).toBe('')
})

it('JSON has answers and result of each', () => {
  const { people, ...rest } = JSON.parse(openedJson(file))
  expect(rest).toMatchObject({ format: 'two-hats-round', round: 'Checkout, autumn', date: '2026-12-06' })
  expect(people.map((one: { name: string }) => one.name)).toEqual(file.people.map(({ name }) => name))
  expect(people[0].answers).toEqual({ 'block-1': 4, 'unblock-1': null })
  expect(people[0].result.answered).toBe(1)
})

const picture: HandBack = {
  title: 'Checkout, autumn',
  day: '2026-12-06',
  people: 5,
  action: 'Ann shows, from May on',
  fields: ['block', 'unblock', 'redirect', 'decide', 'show'].flatMap((activity) =>
    (['team', 'project'] as const).map((objective) => ({
      activity: activity as HandBack['fields'][number]['activity'],
      objective,
      status: activity === 'show' ? ('likely-gap' as const) : null,
    })),
  ),
}

it('the picture: ten rows, what was agreed beside each, and nothing else', () => {
  const rows = pictureCsv(picture).split('\n')
  expect(rows).toHaveLength(12)
  expect(rows[0]).toBe('round,date,people,agreed,activity,objective,status')
  expect(rows[1]).toBe('"Checkout, autumn",2026-12-06,5,"Ann shows, from May on",block,team,')
  expect(rows[10]).toBe('"Checkout, autumn",2026-12-06,5,"Ann shows, from May on",show,project,likely-gap')
  const { format, schema, ...again } = JSON.parse(pictureJson(picture))
  expect([format, schema]).toEqual(['two-hats-picture', 1])
  expect(again).toEqual(picture)
  expect(decodeHandBack(encodeHandBack(again))).toEqual({ ok: true, picture })
})
