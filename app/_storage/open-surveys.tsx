import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { turnTo } from './session.ts'
import { edit } from './store.ts'
import type { Survey } from './survey.ts'

/** What is said of unfinished surveys. */
export type OpenSurveysWords = Pick<Messages, 'language' | 'history'>

interface Props {
  readonly surveys: readonly Survey[]
  readonly words: OpenSurveysWords
}

/** What an unfinished survey is called. */
export const openLabel = ({ name, began }: Survey, { language, history: say }: OpenSurveysWords): string =>
  name ?? (began === null ? say.openEmpty : fill(say.openUnnamed, { date: formats(language).day(began) }))

/** Surveys that are begun and not finished, other than the one of this page. */
export function OpenSurveys({ surveys, words }: Props) {
  if (surveys.length === 0) return null
  const { language, history: say } = words
  return (
    <>
      <h3>{say.openTitle}</h3>
      <ul className="open-surveys">
        {surveys.map((survey) => {
          const label = openLabel(survey, words)
          const { path, form, answers } = survey
          return (
            <li key={path}>
              <span dir="auto">{fill(say.openOne, { label, n: Object.keys(answers).length })}</span>
              <span className="actions">
                <a
                  className="button"
                  href={addressIn(language, form === 'short' ? '/survey/short' : '/survey')}
                  aria-label={fill(say.goOnLabel, { label })}
                  onClick={() => path && turnTo(path)}
                >
                  {say.goOn}
                </a>
                <button
                  type="button"
                  className="plain-button"
                  aria-label={fill(say.removeOpenLabel, { label })}
                  onClick={() => path && edit({ [path]: undefined })}
                >
                  {say.remove}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
