import { Figure } from '../_figures/figure.tsx'
import { activitiesFigure } from '../_figures/result-drawings.ts'
import type { ActivitiesFinding } from '../_findings/activities-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { LazyPart } from '../_site/lazy-part.tsx'

const load = () => import('../_figures/activity-chart.tsx')

/** The five activities: a drawing, in whose place a chart comes once somebody is near it, and how it is read. */
export function ActivitiesSection({ found, words }: { found: ActivitiesFinding; words: ResultWords }) {
  const { title, lead, rows, summary } = found
  const drawing = (
    <Figure drawings={[activitiesFigure(found, words, 736), activitiesFigure(found, words, 340)]} />
  )
  const part = {
    rows,
    ends: words.texts.objectives,
    label: `${words.result.shape.name}. ${summary}`,
    language: words.language,
  }
  return (
    <section aria-labelledby="shape">
      <h2 id="shape">{title}</h2>
      <p className="soft small">{lead}</p>
      <div className="screen-only">
        <LazyPart near load={load} part={part} waiting={drawing} failed={drawing} />
      </div>
      <div className="print-only">{drawing}</div>
    </section>
  )
}
