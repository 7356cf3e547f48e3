import { objectives } from 'two-hats'
import { cellsFigure } from '../_figures/result-drawings.ts'
import type { CellsFinding } from '../_findings/cells-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { fill } from '../_messages/fill.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { NumberTable } from '../_site/number-table.tsx'
import { PrintFigure } from './print-figure.tsx'

const load = () => import('../_figures/cells-chart.tsx')

/** What each objective gets within each activity: two polygons, and the table that says the same. */
export function CellsSection({ found, words }: { found: CellsFinding | null; words: ResultWords }) {
  const { texts, result: say } = words
  const { cells, table } = say
  return (
    <section aria-labelledby="cells">
      <h2 id="cells">{cells.title}</h2>
      <p className="soft small">{found ? cells.lead : cells.none}</p>
      {found ? (
        <>
          <LazyPart
            near
            load={load}
            part={{ rows: found.rows, ends: texts.objectives, label: `${cells.name}. ${found.summary}` }}
            waiting={say.shape.loading}
            failed={say.shape.failed}
          />
          <PrintFigure drawing={cellsFigure(found, words, 736)} />
          <NumberTable
            className="cells"
            caption={cells.caption}
            of={table.activity}
            numbers={objectives.map((objective) => texts.objectives[objective])}
          >
            <tbody>
              {found.rows.map(({ activity, name, numbers: [team, project] }) => (
                <tr key={activity}>
                  <th scope="row">{name}</th>
                  <td className="number">{team}</td>
                  <td className="number">{project}</td>
                </tr>
              ))}
            </tbody>
          </NumberTable>
          <p className="soft small">{fill(cells.mark, { mark: 50 })}</p>
        </>
      ) : null}
    </section>
  )
}
