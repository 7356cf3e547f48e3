import { allTo } from './answers.ts'

/** A history with one survey, half-way to the project; the survey of a story is the second. */
export const historyOfTwo = JSON.stringify({
  format: 'two-hats-history',
  schema: 1,
  entries: [
    {
      id: '2026-05-02T08:00:00.000Z',
      finished: '2026-05-02T08:07:00.000Z',
      name: 'In May',
      instrument: { id: 'two-hats', version: 1, hash: '' },
      role: null,
      form: 'full',
      answers: allTo(0.5),
    },
  ],
})
