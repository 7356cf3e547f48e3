import { objectives } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { cellsFigure } from '../_figures/result-drawings.ts'
import type { CellsFinding } from '../_findings/cells-finding.ts'
import type { FrequencyRow } from '../_findings/frequencies-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { fill } from '../_messages/fill.ts'
import { NumberTable } from '../_site/number-table.tsx'

interface Props {
  readonly frequencies: readonly FrequencyRow[]
  readonly cells: CellsFinding | null
  readonly own: boolean
  readonly words: ResultWords
}

/** How often each activity came up, as it was answered, and the ten fields that follow. */
export function CellsSection({ frequencies, cells: found, own, words }: Props) {
  const { texts, result: say } = words
  const { cells, table } = say
  return (
    <>
      <p className="soft small">{own ? cells.lead : cells.leadShared}</p>
      <NumberTable
        className="often"
        caption={cells.captionOften}
        of={table.activity}
        numbers={objectives.map((objective) => texts.objectives[objective])}
      >
        <tbody>
          {frequencies.map(({ activity, name, answers: [team, project] }) => (
            <tr key={activity}>
              <th scope="row">{name}</th>
              <td className="number">{team}</td>
              <td className="number">{project}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      {found ? (
        <>
          <p>{cells.figure}</p>
          <Figure drawings={[cellsFigure(found, words, 736), cellsFigure(found, words, 340)]} />
          <p className="soft small">{fill(cells.mark, { mark: 50 })}</p>
        </>
      ) : null}
    </>
  )
}
