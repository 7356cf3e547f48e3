import { objectives } from 'two-hats'
import { cellKey } from '../_findings/cells.ts'
import type { CoverageFinding } from '../_findings/coverage-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'

/** The ten kinds of work in words: how each is covered, and who does it. */
export function CoverageSection({ found, words }: { found: CoverageFinding; words: TeamWords }) {
  const say = words.team.coverage
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      {found.unasked ? <p className="notice">{found.unasked}</p> : null}
      <div className="work">
        {objectives.map((objective) => (
          <div key={objective}>
            <h3 className={objective}>{words.objectives[objective]}</h3>
            <ul>
              {found.rows
                .filter((row) => row.objective === objective)
                .map((row) => (
                  <li key={cellKey(row)} className={`${objective} ${row.found?.status ?? 'unknown'}`}>
                    <span className="work-name">{row.name}</span>
                    <span className="says">
                      {row.status}
                      {row.who ? ` · ${row.who}` : null}
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
