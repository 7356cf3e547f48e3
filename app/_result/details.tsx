'use client'
import { findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { ActivitiesSection } from './activities-section.tsx'
import { AdviceCards } from './advice-cards.tsx'
import { AdviceSection } from './advice-section.tsx'
import { CellsSection } from './cells-section.tsx'
import { MoreQuestions } from './more-questions.tsx'
import { NumbersSection } from './numbers-section.tsx'
import { QualitySection } from './quality-section.tsx'
import { RoleSection } from './role-section.tsx'
import { StrengthSection } from './strength-section.tsx'
import { WhySection } from './why-section.tsx'

export interface DetailsProps extends Subject {
  readonly words: ResultWords
}

const loadFirm = () => import('./firm.tsx')
const loadTakeAway = () => import('./take-away.tsx')

/** Ten minutes: everything below the spectrum. */
export default function Details({ words, ...subject }: DetailsProps) {
  const { result: say } = words
  const { position } = subject.result
  const found = findings(subject, words)
  const { headline, role, activityAdvice, attributeAdvice, attributes, intensity, quality, numbers, shares } =
    found
  const more = intensity || attributes || !subject.own
  return (
    <>
      {quality ? <QualitySection notes={quality} words={words} /> : null}
      {role ? <RoleSection advice={role} /> : null}
      <ActivitiesSection found={found.activities} words={words} />
      {activityAdvice ? <AdviceSection advice={activityAdvice} words={words} /> : null}
      {more ? null : <MoreQuestions words={words} />}
      {intensity ? <CellsSection found={found.cells} words={words} /> : null}
      {intensity ? (
        <StrengthSection
          id="intensity"
          className="screen-only"
          {...say.intensity}
          column={say.table.activity}
          found={intensity}
          words={words}
        />
      ) : null}
      {attributes ? (
        <StrengthSection
          id="attributes"
          {...say.attributes}
          column={say.table.attribute}
          found={attributes}
          words={words}
        >
          {attributeAdvice?.inBetween ? (
            <p className="soft small">{attributeAdvice.inBetween}</p>
          ) : (
            <AdviceCards cards={attributeAdvice?.cards ?? []} />
          )}
        </StrengthSection>
      ) : null}
      {position ? (
        <section aria-labelledby="firm" className="firm screen-only">
          <h2 id="firm">{say.firm.title}</h2>
          <LazyPart
            near
            load={loadFirm}
            part={{ answers: subject.answers, position, words }}
            waiting={say.firm.loading}
            failed={say.firm.failed}
          />
        </section>
      ) : null}
      <section aria-labelledby="take-away" className="take-away screen-only">
        <h2 id="take-away">{say.takeAway.title}</h2>
        <LazyPart
          near
          load={loadTakeAway}
          part={{ ...subject, words }}
          waiting={say.firm.loading}
          failed={say.firm.failed}
        />
      </section>
      {headline && numbers && shares ? (
        <div className="screen-only">
          <NumbersSection numbers={numbers} chances={headline.chances} words={words} />
          <WhySection found={shares} words={words} />
        </div>
      ) : null}
    </>
  )
}
