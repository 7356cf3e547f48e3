import type { Result } from 'two-hats'
import { inOrder, sides } from '../../_files/answers-file.ts'
import { csvField } from '../../_files/csv-field.ts'
import { csvColumns, csvRow } from '../../_files/csv-file.ts'
import type { Member } from '../../_team/member.ts'
import type { HandBack } from '../hand-back.ts'

/** Everything that came out of a round, for whoever opened it. */
export interface OpenedFile {
  readonly title: string
  /** The day it is saved, like `2026-12-06`. */
  readonly day: string
  readonly people: readonly Pick<Member, 'name' | 'answers'>[]
  /** Of each person, in the same order. */
  readonly results: readonly Result[]
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** People with their answers and results, in no order. */
export const openedJson = ({ title, day, people, results }: OpenedFile): string =>
  json({
    ...{ format: 'two-hats-round', schema: 1, round: title, date: day, sides },
    people: people.map(({ name, answers }, at) => ({ name, answers: inOrder(answers), result: results[at] })),
  })

/** A header and a row a person: the name, then the columns of one's own CSV. */
export const openedCsv = ({ day, people, results }: OpenedFile): string =>
  [
    `name,${csvColumns}`,
    ...people.flatMap(({ name, answers }, at) => {
      const result = results[at]
      return result ? [`${csvField(name)},${csvRow({ date: day, role: null, answers, result })}`] : []
    }),
    '',
  ].join('\n')

/** A picture as it was handed back: nobody's answers. */
export const pictureJson = (picture: HandBack): string =>
  json({ format: 'two-hats-picture', schema: 1, ...picture })

/** A header and a row for each of the ten kinds of work; an unknown status is empty. */
export const pictureCsv = ({ title, day, people, fields, action }: HandBack): string =>
  [
    'round,date,people,agreed,activity,objective,status',
    ...fields.map(({ activity, objective, status }) =>
      [csvField(title), day, people, csvField(action), activity, objective, status ?? ''].join(','),
    ),
    '',
  ].join('\n')
