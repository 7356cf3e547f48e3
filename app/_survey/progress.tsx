'use client'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { useSession } from '../_storage/use-session.ts'
import { type Form, itemsOf } from './pages.ts'
import { minutesLeft } from './time-left.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** How many questions are handled, honestly: "not faced" counts, an open one does not. It stays in view. */
export function Progress({ form }: { form: Form }) {
  const { language, survey } = useSurveyWords()
  const answers = useSession(({ saved }) => saved.answers)
  const items = itemsOf(form)
  const done = items.filter((id) => answers[id] !== undefined).length
  const text = fill(done === items.length ? survey.progressDone : survey.progress, {
    done,
    total: items.length,
    minutes: formats(language).counted(minutesLeft(form, answers), survey.minutes),
  })
  return (
    <>
      <div className="survey-progress">
        <progress value={done} max={items.length} aria-label={survey.progressLabel} />
        <p>{text}</p>
      </div>
      <Saving begun={done > 0} />
    </>
  )
}

/** "Saved" is said of what is confirmed on disk only; what is on its way there says nothing. */
function Saving({ begun }: { readonly begun: boolean }) {
  const { survey } = useSurveyWords()
  const keeping = useSession(({ keeping }) => keeping)
  const lost = keeping === 'full' || keeping === 'blocked'
  return (
    <p className="survey-saving">
      {lost ? survey.memoryOnly : begun && keeping === 'saved' ? survey.saved : ''}
    </p>
  )
}
