import { day } from '../_messages/date.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { turnTo } from './session.ts'
import { edit } from './store.ts'
import type { Survey } from './survey.ts'

interface Props {
  readonly surveys: readonly Survey[]
  readonly words: Messages['history']
}

/** What an unfinished survey is called. */
export const openLabel = ({ name, began }: Survey, words: Messages['history']): string =>
  name ?? (began === null ? words.openEmpty : fill(words.openUnnamed, { date: day(began) }))

/** Surveys that are begun and not finished, other than the one of this page. */
export function OpenSurveys({ surveys, words }: Props) {
  if (surveys.length === 0) return null
  return (
    <>
      <h3>{words.openTitle}</h3>
      <ul className="open-surveys">
        {surveys.map((survey) => {
          const label = openLabel(survey, words)
          const { path, form, answers } = survey
          return (
            <li key={path}>
              <span dir="auto">{fill(words.openOne, { label, n: Object.keys(answers).length })}</span>
              <span className="actions">
                <a
                  className="button"
                  href={form === 'short' ? '/survey/short' : '/survey'}
                  aria-label={fill(words.goOnLabel, { label })}
                  onClick={() => path && turnTo(path)}
                >
                  {words.goOn}
                </a>
                <button
                  type="button"
                  className="plain-button"
                  aria-label={fill(words.removeOpenLabel, { label })}
                  onClick={() => path && edit({ [path]: undefined })}
                >
                  {words.remove}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
