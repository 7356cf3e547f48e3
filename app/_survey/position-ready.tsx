'use client'
import { useEffect, useRef } from 'react'
import { addressIn } from '../_messages/address.ts'
import { formats } from '../_messages/formats.ts'
import { useSession } from '../_storage/use-session.ts'
import { bringEnd } from './keys.tsx'
import { type Form, itemsOf, POSITION_FROM, pairsOf, type SurveyPage } from './pages.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** Below the last pair, once all are handled: the position can be seen now, and the rest gone on with. */
export function PositionReady({ form, page }: { readonly form: Form; readonly page: SurveyPage }) {
  const { language, survey } = useSurveyWords()
  const answers = useSession(({ saved }) => saved.answers)
  const pairs = pairsOf(form)
  const more = itemsOf('full').filter((id) => answers[id] === undefined).length
  const ready =
    page.items.some((id) => id === pairs.at(-1)) &&
    more > 0 &&
    pairs.every((id) => answers[id] !== undefined) &&
    pairs.filter((id) => answers[id] !== null).length >= POSITION_FROM
  const before = useRef({ page, ready })
  useEffect(() => {
    const came = ready && !before.current.ready && before.current.page === page
    before.current = { page, ready }
    if (came) bringEnd()
  }, [page, ready])
  return (
    <div role="status">
      {ready ? (
        <div className="card position-ready">
          <p>{formats(language).counted(more, survey.ready)}</p>
          <p className="actions">
            <a className="button" href={addressIn(language, '/result')}>
              {survey.seeNow}
            </a>
          </p>
        </div>
      ) : null}
    </div>
  )
}
