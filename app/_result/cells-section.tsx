import { activities, objectives, type Result } from 'two-hats'
import { cellsFigure } from '../_figures/result-drawings.ts'
import { cellRows, cellWords, hundredths } from '../_findings/cell-rows.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { NumberTable } from '../_site/number-table.tsx'
import { PrintFigure } from './print-figure.tsx'

const load = () => import('../_figures/cells-chart.tsx')

/** What each objective gets within each activity: two polygons, and the table that says the same. */
export function CellsSection({ result, words }: { result: Result; words: ResultWords }) {
  const { texts, result: say } = words
  const { cells, table } = say
  const rows = cellRows(result.cells, cellWords(words))
  const { clauses, labelled } = formats(words.language)
  const known = rows.filter(({ team, project }) => team !== null || project !== null)
  return (
    <section aria-labelledby="cells">
      <h2 id="cells">{cells.title}</h2>
      <p className="soft small">{known.length ? cells.lead : cells.none}</p>
      {known.length ? (
        <>
          <LazyPart
            load={load}
            part={{
              rows,
              ends: texts.objectives,
              label: `${cells.name}. ${clauses(known.map(({ name, says }) => labelled(name, says)))}.`,
            }}
            loading={say.shape.loading}
            failed={say.shape.failed}
          />
          <PrintFigure drawing={cellsFigure(result, words, 736)} />
          <NumberTable
            className="cells"
            caption={cells.caption}
            of={table.activity}
            numbers={objectives.map((objective) => texts.objectives[objective])}
          >
            <tbody>
              {activities.map((activity) => (
                <tr key={activity}>
                  <th scope="row">{texts.activities[activity]}</th>
                  {objectives.map((objective) => (
                    <td className="number" key={objective}>
                      {hundredths(result.cells[activity][objective], cellWords(words))}
                    </td>
                  ))}
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
