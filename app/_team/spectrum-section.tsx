import type { Position } from 'two-hats'
import type { RoleCoverage } from 'two-hats/team'
import { Figure } from '../_figures/figure.tsx'
import { rangesDrawing } from '../_figures/ranges-drawing.ts'
import { SaveFigure } from '../_figures/save-figure.tsx'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { NumberTable } from '../_site/number-table.tsx'
import type { Person } from './person.ts'

interface Props {
  readonly people: readonly Person[]
  readonly roles: readonly RoleCoverage[]
  readonly words: TeamPageWords
}

/** The people between the two ends, and how much of each objective each serves. */
export function SpectrumSection({ people, roles, words }: Props) {
  const say = words.team.spectrum
  const { list, range, tenth } = formats(words.language)
  const all = people.map((person, at) => ({ ...person, position: person.result.position, roles: roles[at] }))
  const placed = all
    .flatMap((person) => (person.position ? [{ ...person, position: person.position }] : []))
    .sort((one, other) => one.position.value - other.position.value)
  const without = all.filter(({ position }) => position === null)
  const share = (value: number | null | undefined) => (typeof value === 'number' ? tenth(100 * value) : '–')
  return (
    <section aria-labelledby="spectrum">
      <h2 id="spectrum">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      {placed.length > 0 ? <People placed={placed} words={words} /> : <p>{say.nobody}</p>}
      {without.length > 0 && placed.length > 0 ? (
        <p className="small">
          {fill(say.noPosition, { names: list(without.map(({ name }) => isolated(name))) })}
        </p>
      ) : null}
      <NumberTable
        className="estimates people-table"
        caption={say.caption}
        of={say.column}
        numbers={[say.position, say.forTeam, say.forProject]}
      >
        <tbody>
          {[...placed, ...without].map(({ id, name, position, roles }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
                <span className="says">
                  {position ? fill(say.likely, { range: range(position.interval) }) : say.unplaced}
                </span>
              </th>
              <td className="number">{position ? tenth(position.value) : '–'}</td>
              <td className="number">{share(roles?.team)}</td>
              <td className="number">{share(roles?.project)}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p className="soft small">{say.rolesHelp}</p>
    </section>
  )
}

function People({
  placed,
  words,
}: {
  placed: readonly (Person & { readonly position: Position })[]
  words: TeamPageWords
}) {
  const say = words.team.spectrum
  const { range, whole, clauses } = formats(words.language)
  const rows = placed.map(({ name, position: { value, interval, side } }) => ({
    name,
    says: fill(say.person, { name, value: whole(value), range: range(interval) }),
    value,
    interval,
    side,
  }))
  const summary = fill(say.summary, { people: clauses(rows.map(({ says }) => says)) })
  const drawn = { language: words.language, name: say.name, summary, team: say.team, project: say.project }
  const wide = rangesDrawing(rows, drawn, 736)
  return (
    <>
      <Figure drawings={[wide, rangesDrawing(rows, drawn, 340)]} />
      <SaveFigure file="people" drawing={wide} words={words.files} />
    </>
  )
}
