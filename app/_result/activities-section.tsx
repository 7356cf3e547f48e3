import { activities, type Result } from 'two-hats'
import { activitiesFigure } from '../_figures/result-drawings.ts'
import { activitiesFinding } from '../_findings/activities-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { PrintFigure } from './print-figure.tsx'

const load = () => import('../_figures/activity-chart.tsx')

/** The five activities: chart, sentence, table. */
export function ActivitiesSection({
  result,
  words,
  own,
}: {
  result: Result
  words: ResultWords
  own: boolean
}) {
  const { texts, result: say } = words
  const { shape, table } = say
  const { rows, summary } = activitiesFinding(result, words)
  return (
    <section aria-labelledby="shape">
      <h2 id="shape">{own ? shape.title : shape.titleShared}</h2>
      <p className="soft small">{rows.length ? shape.lead : shape.tooFew}</p>
      {rows.length ? (
        <LazyPart
          load={load}
          part={{
            rows,
            ends: texts.objectives,
            label: `${shape.name}. ${summary}`,
          }}
          loading={shape.loading}
          failed={shape.failed}
        />
      ) : null}
      <PrintFigure drawing={activitiesFigure(result, words, 736)} />
      <EstimateTable
        caption={shape.caption}
        column={table.activity}
        value={table.position}
        rows={activities.map((key) => ({
          key,
          name: texts.activities[key],
          says: rows.find((row) => row.activity === key)?.says ?? shape.none,
          estimate: result.activities[key],
        }))}
        words={words}
      />
    </section>
  )
}
