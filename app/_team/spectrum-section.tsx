import { Figure } from '../_figures/figure.tsx'
import { SaveFigure } from '../_figures/save-figure.tsx'
import { peopleFigure } from '../_figures/team-drawings.ts'
import type { PeopleFinding } from '../_findings/people-finding.ts'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { NumberTable } from '../_site/number-table.tsx'

interface Props {
  readonly found: PeopleFinding
  readonly words: TeamPageWords
}

/** The people between the two ends, and how much of each objective each serves. */
export function SpectrumSection({ found: { placed, without, table }, words }: Props) {
  const say = words.team.spectrum
  const wide = peopleFigure(placed, words, 736)
  return (
    <section aria-labelledby="spectrum">
      <h2 id="spectrum">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      {placed.length > 0 ? (
        <>
          <Figure drawings={[wide, peopleFigure(placed, words, 340)]} />
          <SaveFigure file="people" drawing={wide} words={words.files} />
        </>
      ) : null}
      {without ? <p className={placed.length > 0 ? 'small' : undefined}>{without}</p> : null}
      <NumberTable
        className="estimates people-table"
        caption={say.caption}
        of={say.column}
        numbers={[say.position, say.forTeam, say.forProject]}
      >
        <tbody>
          {table.map(({ key, name, says, position: [value], roles: [team, project] }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
                <span className="says">{says}</span>
              </th>
              <td className="number">{value}</td>
              <td className="number">{team}</td>
              <td className="number">{project}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p className="soft small">{say.rolesHelp}</p>
    </section>
  )
}
