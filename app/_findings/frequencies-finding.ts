import { type Activity, type Answers, activities, objectives } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import type { FindingWords } from './result-words.ts'
import { dash } from './table-row.ts'

/** How often one activity came up, for the team and for the project, as it was answered. */
export interface FrequencyRow {
  readonly activity: Activity
  readonly name: string
  readonly answers: readonly string[]
}

/** `null` where no frequency is answered. */
export function frequenciesFinding(
  answers: Answers<ItemId>,
  { texts }: Pick<FindingWords, 'texts'>,
): readonly FrequencyRow[] | null {
  const given = (id: ItemId) => {
    const answer = answers[id]
    return typeof answer === 'number' ? texts.frequencies.options[answer] : null
  }
  const rows = activities.map((activity) => ({
    activity,
    name: texts.activities[activity],
    answers: objectives.map((objective) => given(`${activity}-${objective}`)),
  }))
  return rows.every((row) => row.answers.every((answer) => answer === null))
    ? null
    : rows.map((row) => ({ ...row, answers: row.answers.map((answer) => answer ?? dash) }))
}
