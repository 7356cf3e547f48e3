import type { Result } from 'two-hats'
import { BACKED_FROM, reaches, team } from 'two-hats/team'
import { cellsDrawing } from '../_figures/cells-drawing.ts'
import { Figure } from '../_figures/figure.tsx'
import { type Field, fieldKey, fieldName, fields } from '../_findings/fields.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { isolated } from '../_messages/isolated.ts'
import { tenth } from '../_messages/number.ts'
import type { Person } from './person.ts'
import { hasFields } from './scored.ts'

/** Whether one person backs both objectives, by the mark that two people would each have to reach. */
function servesBoth(result: Result): boolean {
  const [roles] = team([result]).roles
  return reaches(Math.min(roles?.team ?? 0, roles?.project ?? 0), BACKED_FROM)
}

/** One person: what their own ten fields say. */
export function AloneSection({ person: { name, result }, words }: { person: Person; words: TeamWords }) {
  const { alone: say, coverage } = words.team
  const known = hasFields(result)
  const valueIn = ({ activity, objective }: Field) => {
    const cell = result.cells[activity][objective]
    return cell === null ? '–' : tenth(100 * cell)
  }
  const drawn = {
    ...words.objectives,
    name: fill(say.name, { name }),
    summary: fields.map((field) => `${fieldName(field, words)} ${valueIn(field)}`).join('; '),
    activities: words.activities,
    unknown: coverage.status.unknown,
  }
  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{say.title}</h2>
      {known ? (
        <>
          <Figure
            drawings={[cellsDrawing(result.cells, drawn, 736), cellsDrawing(result.cells, drawn, 340)]}
          />
          <div className="scroll-x">
            <table className="estimates">
              <caption>{fill(say.caption, { name: isolated(name) })}</caption>
              <tbody>
                {fields.map((field) => (
                  <tr key={fieldKey(field)}>
                    <th scope="row">{fieldName(field, words)}</th>
                    <td className="number">{valueIn(field)}</td>
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
