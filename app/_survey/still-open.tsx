'use client'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import { aboutPart } from '../_storage/about.ts'
import { useSession } from '../_storage/use-session.ts'
import { nameOf } from './name-of.ts'
import { type Form, itemsOf, POSITION_FROM, pairsOf } from './pages.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** On the last page: the questions left open, as links, what leaving them open costs, and what a result needs. */
export function StillOpen({ form }: { form: Form }) {
  const { survey } = useSurveyWords()
  const answers = useSession(({ saved }) => saved.answers)
  const items = itemsOf(form)
  const isOpen = (id: ItemId) => answers[id] === undefined
  const open = items.filter(isOpen)
  const pairs = pairsOf(form)
  const placed = pairs.filter((id) => typeof answers[id] === 'number').length
  return (
    <section className="still-open">
      {open.length === 0 ? (
        <p>{fill(survey.openNone, { total: items.length })}</p>
      ) : (
        <>
          <p>{pairs.some(isOpen) ? survey.openPairs : survey.open}</p>
          <ul className="open-items">
            {open.map((id) => (
              <li key={id}>
                <a href={`#${id}${aboutPart()}`}>{nameOf(id, survey)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {placed < POSITION_FROM ? <p>{fill(survey.tooFew, { needed: POSITION_FROM, n: placed })}</p> : null}
    </section>
  )
}
