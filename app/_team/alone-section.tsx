import type { Result } from 'two-hats'
import { BACKED_FROM, reaches, team } from 'two-hats/team'
import { cellsDrawing } from '../_figures/cells-drawing.ts'
import { Figure } from '../_figures/figure.tsx'
import { allCells, type Cell, cellKey, cellName } from '../_findings/cells.ts'
import { cellRows } from '../_findings/cells-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Person } from './person.ts'
import { hasCells } from './scored.ts'

/** Whether one person backs both objectives, by the mark that two people would each have to reach. */
function servesBoth(result: Result): boolean {
  const [roles] = team([result]).roles
  return reaches(Math.min(roles?.team ?? 0, roles?.project ?? 0), BACKED_FROM)
}

/** One person: what their own ten cells say. */
export function AloneSection({ person: { name, result }, words }: { person: Person; words: TeamWords }) {
  const { language, activities } = words
  const { alone: say, coverage } = words.team
  const { tenth, clauses } = formats(language)
  const known = hasCells(result)
  const valueIn = ({ activity, objective }: Cell) => {
    const cell = result.cells[activity][objective]
    return cell === null ? '–' : tenth(100 * cell)
  }
  const { unknown } = coverage.status
  const cells = cellRows(result.cells, { language, activities, says: say.says, unknown })
  const drawn = {
    language,
    ...words.objectives,
    name: fill(say.name, { name }),
    summary: clauses(
      allCells.map((cell) => fill(say.value, { field: cellName(cell, words), value: valueIn(cell) })),
    ),
    unknown,
  }
  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{say.title}</h2>
      {known ? (
        <>
          <Figure drawings={[cellsDrawing(cells, drawn, 736), cellsDrawing(cells, drawn, 340)]} />
          <div className="scroll-x">
            <table className="estimates">
              <caption>{fill(say.caption, { name: isolated(name) })}</caption>
              <tbody>
                {allCells.map((cell) => (
                  <tr key={cellKey(cell)}>
                    <th scope="row">{cellName(cell, words)}</th>
                    <td className="number">{valueIn(cell)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : (
        <p>{say.noFields}</p>
      )}
      {servesBoth(result) ? (
        <article className="card one-hat">
          <h3>{words.losses['one-person'].title}</h3>
          <p>{words.losses['one-person'].text}</p>
        </article>
      ) : null}
    </section>
  )
}
