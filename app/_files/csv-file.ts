import { activities, itemIds } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { type AnsweredSurvey, sides } from './answers-file.ts'

const ids = itemIds(twoHats1)

/** The header of a table of surveys. */
export const csvColumns = [
  'date',
  'role',
  'sides',
  ...ids,
  ...['position', 'low', 'high', 'zone', 'side', 'project_probability', 'provisional', 'answered'],
  ...activities.map((activity) => `position_${activity}`),
].join(',')

/** One survey as the command line writes it: a row, unrounded; empty is unanswered, NA not faced. */
export function csvRow({ date, role, answers, result }: AnsweredSurvey): string {
  const { position } = result
  const fields = [
    date,
    role ?? '',
    sides,
    ...ids.map((id) => (answers[id] === null ? 'NA' : (answers[id] ?? ''))),
    ...(position
      ? [
          position.value,
          ...position.interval,
          position.zone,
          position.side ?? '',
          position.sideProbability,
          position.provisional,
        ]
      : ['', '', '', '', '', '', '']),
    result.answered,
    ...activities.map((activity) => result.activities[activity]?.value ?? ''),
  ]
  return fields.join(',')
}

/** A header and a row. */
export const csvFile = (survey: AnsweredSurvey): string => `${csvColumns}\n${csvRow(survey)}\n`
