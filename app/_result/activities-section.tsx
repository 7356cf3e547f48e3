import { activitiesFigure } from '../_figures/result-drawings.ts'
import type { ActivitiesFinding } from '../_findings/activities-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { PrintFigure } from './print-figure.tsx'

const load = () => import('../_figures/activity-chart.tsx')

/** The five activities: chart, sentence, table. */
export function ActivitiesSection({ found, words }: { found: ActivitiesFinding; words: ResultWords }) {
  const { shape, table } = words.result
  const { title, lead, rows, summary } = found
  return (
    <section aria-labelledby="shape">
      <h2 id="shape">{title}</h2>
      <p className="soft small">{lead}</p>
      {rows.length ? (
        <>
          <LazyPart
            near
            load={load}
            part={{ rows, ends: words.texts.objectives, label: `${shape.name}. ${summary}` }}
            waiting={shape.loading}
            failed={shape.failed}
          />
          <PrintFigure drawing={activitiesFigure(found, words, 736)} />
        </>
      ) : null}
      <EstimateTable
        caption={shape.caption}
        column={table.activity}
        value={table.position}
        rows={found.table}
        words={words}
      />
    </section>
  )
}
