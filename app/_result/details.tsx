'use client'
import { findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'
import { ActivitiesSection } from './activities-section.tsx'
import { FirstSection } from './first-section.tsx'
import { MoreQuestions } from './more-questions.tsx'

export interface DetailsProps extends Subject {
  readonly words: ResultWords
}

/** What stands open below the sentence: the role, one thing to try, the activities, how firm it is. */
export default function Details({ words, ...subject }: DetailsProps) {
  const found = findings(subject, words)
  const { activities, quality, firmness, more } = found
  const { firm } = words.result
  return (
    <>
      {quality ? (
        <section aria-labelledby="quality">
          <h2 id="quality">{words.result.quality.title}</h2>
          {quality.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      ) : null}
      <FirstSection role={found.role} first={found.first} own={subject.own} words={words} />
      {activities ? <ActivitiesSection found={activities} words={words} /> : null}
      {firmness ? (
        <section aria-labelledby="firm">
          <h2 id="firm">{firm.title}</h2>
          <p>{firmness}</p>
        </section>
      ) : null}
      {more ? <MoreQuestions found={more} language={words.language} /> : null}
    </>
  )
}
