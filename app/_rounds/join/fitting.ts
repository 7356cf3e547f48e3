import { encodeLink } from 'two-hats/link'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import type { Rows } from '../../_storage/rows.ts'
import { finishedSurveys, type Kept, type Survey } from '../../_storage/survey.ts'
import type { Policy } from '../policy.ts'

const shortForm: ReadonlySet<string> = new Set(
  twoHats1.pairs.slice(0, twoHats1.shortForm).map(({ id }) => id),
)

const isShort = ({ answers }: Pick<Survey, 'answers'>): boolean =>
  Object.keys(answers).every((id) => shortForm.has(id))

/** Finished surveys whose answers a round takes, the latest first: of its very questions, in its form, with an answer. */
export const fitting = (rows: Rows, { instrument, form }: Policy): readonly Kept[] =>
  finishedSurveys(rows)
    .filter(
      (survey) =>
        survey.instrument.hash === instrument.hash &&
        isShort(survey) === (form === 'short') &&
        Object.values(survey.answers).some((answer) => typeof answer === 'number'),
    )
    .toSorted((one, other) => (one.finished < other.finished ? 1 : -1))

export const codeOf = ({ answers }: Kept): string => encodeLink<ItemId>(twoHats1, answers)

/** Whether a survey that is open may become one that the round takes; if not, another is begun. */
export const mayBecomeFitting = (survey: Survey, { form }: Policy): boolean =>
  survey.finished === null && survey.corrects === null && (form === 'full' || isShort(survey))
