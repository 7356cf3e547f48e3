'use client'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import type { Session } from '../_storage/session.ts'
import { useSession } from '../_storage/use-session.ts'
import { type Form, itemsOf } from './pages.ts'
import { minutesLeft } from './time-left.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** How many questions are handled, honestly: "not faced" counts, an open one does not. */
export function Progress({ form }: { form: Form }) {
  const { language, survey } = useSurveyWords()
  const answers = useSession(({ saved }) => saved.answers)
  const keeping = useSession(({ keeping }) => keeping)
  const items = itemsOf(form)
  const done = items.filter((id) => answers[id] !== undefined).length
  const minutes = minutesLeft(form, answers)
  const text = fill(done === items.length ? survey.progressDone : survey.progress, {
    done,
    total: items.length,
    minutes: formats(language).counted(minutes, survey.minutes),
  })
  return (
    <>
      <progress value={done} max={items.length} aria-label={survey.progressLabel} />
      <div className="survey-top">
        <span>{text}</span>
        <span>{stateOf(keeping, done > 0, survey)}</span>
      </div>
    </>
  )
}

/** "Saved" is said of what is confirmed on disk only; what is on its way there says nothing. */
function stateOf(
  keeping: Session['keeping'],
  begun: boolean,
  { saved, unsaved, memoryOnly }: Messages['survey'],
) {
  if (keeping === 'full' || keeping === 'blocked') return memoryOnly
  return begun ? (keeping === 'saved' ? saved : '') : unsaved
}
