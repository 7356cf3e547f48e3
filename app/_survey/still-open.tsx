'use client'
import { fill } from '../_messages/fill.ts'
import { aboutPart } from '../_storage/about.ts'
import { useSession } from '../_storage/use-session.ts'
import { type Form, itemsOf, pagesOf } from './pages.ts'
import { useSurveyWords } from './use-survey-words.tsx'

/** On the last page: the questions left open, part by part, with links and what leaving them open costs. */
export function StillOpen({ form }: { form: Form }) {
  const { survey } = useSurveyWords()
  const answers = useSession(({ saved }) => saved.answers)
  const items = itemsOf(form)
  const open = items.filter((id) => answers[id] === undefined)
  const parts = (['pairs', 'frequencies', 'attributes'] as const).map((part) => ({
    part,
    ids: pagesOf(form)
      .filter((page) => page.part === part)
      .flatMap((page) => page.items)
      .filter((id) => open.includes(id)),
  }))
  return (
    <section aria-labelledby="still-open">
      <h2 id="still-open">{survey.openTitle}</h2>
      {open.length === 0 ? <p>{survey.openNone}</p> : <p>{survey.openGo}</p>}
      {parts
        .filter(({ ids }) => ids.length > 0)
        .map(({ part, ids }) => (
          <div key={part}>
            <ul className="open-items">
              {ids.map((id) => (
                <li key={id}>
                  <a href={`#${id}${aboutPart()}`}>{fill(survey.question, { n: items.indexOf(id) + 1 })}</a>
                </li>
              ))}
            </ul>
            <p className="soft small">{survey.openCost[part]}</p>
          </div>
        ))}
    </section>
  )
}
