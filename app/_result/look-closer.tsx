'use client'
import { findings } from '../_findings/findings.ts'
import { Fold } from '../_site/fold.tsx'
import { Folds } from '../_site/folds.tsx'
import { LazyPart } from '../_site/lazy-part.tsx'
import { AttributesSection } from './attributes-section.tsx'
import { CellsSection } from './cells-section.tsx'
import type { DetailsProps } from './details.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { IdeasSection } from './ideas-section.tsx'
import { NumbersSection } from './numbers-section.tsx'
import { WhySection } from './why-section.tsx'
import './look-closer.css'

const loadFirm = () => import('./firm.tsx')
const loadTakeAway = () => import('./take-away.tsx')

/** What is closed as the result arrives: each title tells what is inside. */
export default function LookCloser({ words, ...subject }: DetailsProps) {
  const { result: say } = words
  const { firm, table, closer } = say
  const { position } = subject.result
  const found = findings(subject, words)
  const { headline, numbers, activities, activityAdvice, frequencies, attributes, cells, shares } = found
  const late = { waiting: firm.loading, failed: firm.failed }
  return (
    <Folds words={closer}>
      {activityAdvice ? (
        <Fold id="ideas" title={say.advice.title}>
          <IdeasSection advice={activityAdvice} words={words} />
        </Fold>
      ) : null}
      {frequencies ? (
        <Fold id="often" title={say.cells.title}>
          <CellsSection frequencies={frequencies} cells={cells} own={subject.own} words={words} />
        </Fold>
      ) : null}
      {attributes ? (
        <Fold id="both-hats" title={say.attributes.title}>
          <AttributesSection found={attributes} advice={found.attributeAdvice} words={words} />
        </Fold>
      ) : null}
      {position ? (
        <Fold id="try" title={firm.tryTitle} pressed>
          <LazyPart load={loadFirm} part={{ answers: subject.answers, position, words }} {...late} />
        </Fold>
      ) : null}
      {shares ? (
        <Fold id="why" title={say.why.title}>
          <WhySection found={shares} words={words} />
        </Fold>
      ) : null}
      {headline && numbers ? (
        <Fold id="numbers" title={closer.numbers}>
          <NumbersSection numbers={numbers} chances={headline.chances} words={words} />
          {activities ? (
            <EstimateTable
              caption={say.shape.caption}
              column={table.activity}
              value={table.position}
              rows={activities.table}
              words={words}
            />
          ) : null}
          {attributes ? (
            <EstimateTable
              caption={say.attributes.caption}
              column={table.attribute}
              value={table.value}
              rows={attributes.rows}
              words={words}
            />
          ) : null}
        </Fold>
      ) : null}
      <Fold id="save" title={say.takeAway.title} pressed>
        <LazyPart load={loadTakeAway} part={{ ...subject, found, words }} {...late} />
      </Fold>
    </Folds>
  )
}
