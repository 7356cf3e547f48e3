import { Figure } from '../_figures/figure.tsx'
import { SaveFigure } from '../_figures/save-figure.tsx'
import { coverageFigure } from '../_figures/team-drawings.ts'
import { type Cell, cellKey } from '../_findings/cells.ts'
import type { CoverageFinding } from '../_findings/coverage-finding.ts'
import { holds } from '../_findings/holds-finding.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { NumberTable } from '../_site/number-table.tsx'
import type { Person } from './person.ts'
import { hasCells } from './scored.ts'

/** Named in the table; of more people than this, the rest is counted. */
const mostNamed = 3

interface Props {
  readonly found: CoverageFinding
  readonly people: readonly Person[]
  readonly words: TeamPageWords
}

/** The ten cells: heat map and table. */
export function CoverageSection({ found, people, words }: Props) {
  const say = words.team.coverage
  const { percent, tenth, list } = formats(words.language)
  const { rows } = found
  const unasked = people.filter(({ result }) => !hasCells(result))
  const wide = coverageFigure(found, words, 736)
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <Figure drawings={[wide, coverageFigure(found, words, 340)]} />
      {unasked.length > 0 ? (
        <p className="notice">
          {fill(say.unasked, { names: list(unasked.map(({ name }) => isolated(name))) })}
        </p>
      ) : null}
      <SaveFigure file="coverage" drawing={wide} words={words.files} />
      <NumberTable
        className="estimates"
        caption={say.caption}
        of={say.field}
        numbers={[say.gap, say.best, say.depth]}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={cellKey(row)}>
              <th scope="row">
                {row.name}
                <span className="says">
                  {row.status}
                  {row.found ? ` · ${whoHolds(row, people, words)}` : null}
                </span>
              </th>
              <td className="number">{row.found ? percent(row.found.gap) : '–'}</td>
              <td className="number">{row.found ? tenth(100 * row.found.value) : '–'}</td>
              <td className="number">{row.found ? row.found.depth : '–'}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </section>
  )
}

/** Who reaches the mark. Names are isolated, so that one written from right to left leaves the rest in order. */
function whoHolds(cell: Cell, people: readonly Person[], words: TeamPageWords): string {
  const { who } = words.team.coverage
  const holders = people.filter((person) => holds(person, cell))
  const named = holders.slice(0, mostNamed).map(({ name }) => isolated(name))
  const others = holders.length - named.length
  const { list, counted } = formats(words.language)
  if (holders.length === 0) return who.none
  const names = list(others > 0 ? [...named, counted(others, who.others)] : named)
  return holders.length === 1 ? fill(who.alone, { names }) : names
}
