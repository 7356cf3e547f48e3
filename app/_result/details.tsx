'use client'
import { type Answers, activities, attributes, type Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { attributeRows, intensityRows } from '../_figures/result-drawings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { ActivitiesSection } from './activities-section.tsx'
import { AdviceSection } from './advice-section.tsx'
import { AttributeAdvice } from './attribute-advice.tsx'
import { CellsSection } from './cells-section.tsx'
import { MoreQuestions } from './more-questions.tsx'
import { NumbersSection } from './numbers-section.tsx'
import { QualitySection } from './quality-section.tsx'
import { RoleSection } from './role-section.tsx'
import { StrengthSection } from './strength-section.tsx'
import { WhySection } from './why-section.tsx'

export interface DetailsProps {
  readonly result: Result
  readonly answers: Answers<ItemId>
  readonly role: Role | null
  readonly own: boolean
  readonly words: ResultWords
}

const loadFirm = () => import('./firm.tsx')
const loadTakeAway = () => import('./take-away.tsx')

/** Ten minutes: everything below the spectrum. */
export default function Details({ result, answers, role, own, words }: DetailsProps) {
  const { result: say } = words
  const { position } = result
  const intense = activities.some((activity) => result.intensity[activity] !== null)
  const strong = attributes.some((attribute) => result.attributes[attribute] !== null)
  const more = intense || strong || !own
  return (
    <>
      {position ? <QualitySection flags={result.quality} words={say.quality} /> : null}
      <RoleSection result={result} role={role} words={words} />
      <ActivitiesSection result={result} words={words} own={own} />
      <AdviceSection result={result} words={words} />
      {more ? null : <MoreQuestions words={words} />}
      {intense ? <CellsSection result={result} words={words} /> : null}
      {intense ? (
        <StrengthSection
          id="intensity"
          className="screen-only"
          {...say.intensity}
          column={say.table.activity}
          rows={intensityRows(result, words)}
          words={words}
        />
      ) : null}
      {strong ? (
        <StrengthSection
          id="attributes"
          {...say.attributes}
          column={say.table.attribute}
          rows={attributeRows(result, words)}
          words={words}
        >
          <AttributeAdvice result={result} words={words} />
        </StrengthSection>
      ) : null}
      {position ? (
        <section aria-labelledby="firm" className="firm screen-only">
          <h2 id="firm">{say.firm.title}</h2>
          <LazyPart
            load={loadFirm}
            part={{ answers, position, words }}
            loading={say.firm.loading}
            failed={say.firm.failed}
          />
        </section>
      ) : null}
      <section aria-labelledby="take-away" className="take-away screen-only">
        <h2 id="take-away">{say.takeAway.title}</h2>
        <LazyPart
          load={loadTakeAway}
          part={{ answers, role, result, own, words }}
          loading={say.firm.loading}
          failed={say.firm.failed}
        />
      </section>
      {position ? (
        <div className="screen-only">
          <NumbersSection position={position} words={words} />
          <WhySection answers={answers} position={position} words={words} />
        </div>
      ) : null}
    </>
  )
}
