import { Figure } from '../_figures/figure.tsx'
import { SaveFigure } from '../_figures/save-figure.tsx'
import { coverageFigure } from '../_figures/team-drawings.ts'
import { cellKey } from '../_findings/cells.ts'
import { dash } from '../_findings/table-row.ts'
import type { TeamFindings } from '../_findings/team-findings.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { formats } from '../_messages/formats.ts'
import { Fold } from '../_site/fold.tsx'
import { NumberTable } from '../_site/number-table.tsx'
import { IndexList } from './index-list.tsx'

/** Every number behind what is said: five indices, and the ten kinds of work as a heat map and a table. */
export function Specialists({ found, words }: { found: TeamFindings; words: TeamPageWords }) {
  const say = words.team.coverage
  const { percent, tenth } = formats(words.language)
  const wide = coverageFigure(found.coverage, words, 736)
  return (
    <Fold id="indices" title={words.team.roles.title}>
      <IndexList rows={found.roles} />
      <Figure drawings={[wide, coverageFigure(found.coverage, words, 340)]} />
      <SaveFigure file="coverage" drawing={wide} words={words.files} />
      <NumberTable
        className="estimates"
        caption={say.caption}
        of={say.field}
        numbers={[say.gap, say.best, say.depth]}
      >
        <tbody>
          {found.coverage.rows.map((row) => (
            <tr key={cellKey(row)}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.found ? percent(row.found.gap) : dash}</td>
              <td className="number">{row.found ? tenth(100 * row.found.value) : dash}</td>
              <td className="number">{row.found ? row.found.depth : dash}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </Fold>
  )
}
