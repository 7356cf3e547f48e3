'use client'
import { useMemo } from 'react'
import { team as teamOf } from 'two-hats/team'
import { today } from '../../_report/panel/today.ts'
import { resultOf } from '../../_team/scored.ts'
import { decodeTeam } from '../../_team/team-link.ts'
import { handBackOf } from '../hand-back.ts'
import { demoTeam } from './demo-team.ts'
import type { LeadWords } from './lead-words.ts'
import { Picture } from './picture.tsx'
import { RoundTeam } from './round-team.tsx'

/** A made-up round, from its opening on: nothing of it is sent or kept. */
export default function Demo({ leave, words }: { leave: () => void; words: LeadWords }) {
  const { demo: say, handBack } = words.lead
  const people = useMemo(() => {
    const link = decodeTeam(demoTeam)
    return link.ok ? link.people.map((one, at) => ({ ...one, id: at + 1 })) : []
  }, [])
  const picture = useMemo(
    () => handBackOf(teamOf(people.map(resultOf)), { title: say.title, day: today(), action: say.action }),
    [people, say],
  )
  return (
    <div className="result team-page lead-page">
      <p className="notice">{say.notice}</p>
      <ol className="steps">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <RoundTeam people={people} kicker={say.kicker} words={words} />
      {picture ? (
        <section aria-labelledby="hand-back">
          <h2 id="hand-back">{handBack.title}</h2>
          <p>{handBack.text}</p>
          <article className="card">
            <Picture picture={picture} heading="h3" words={words} />
          </article>
        </section>
      ) : null}
      <div className="actions screen-only">
        <button type="button" className="button main" onClick={() => leave()}>
          {say.open}
        </button>
      </div>
    </div>
  )
}
