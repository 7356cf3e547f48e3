import { Figure } from '../_figures/figure.tsx'
import { activitiesFigure } from '../_figures/result-drawings.ts'
import type { ActivitiesFinding } from '../_findings/activities-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'

/** The five activities: one drawing and how it is read. */
export const ActivitiesSection = ({ found, words }: { found: ActivitiesFinding; words: ResultWords }) => (
  <section aria-labelledby="shape">
    <h2 id="shape">{found.title}</h2>
    <p className="soft small">{found.lead}</p>
    {found.rows.length > 0 ? (
      <Figure drawings={[activitiesFigure(found, words, 736), activitiesFigure(found, words, 340)]} />
    ) : null}
  </section>
)
