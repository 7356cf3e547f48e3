import { type Objective, objectives } from 'two-hats'
import type { HoldsFinding } from '../../_findings/holds-finding.ts'
import type { NamedResult } from '../../_findings/people-finding.ts'
import { fill } from '../../_messages/fill.ts'
import { type Block, below, heightOf, section, whole } from '../block.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import { isolated } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'
import type { TeamReportWords } from './team-report-words.ts'

const number = 62
const strong = { ...looks.number, face: 'bold' } as const

/** Who holds what: people and their values, an objective a table; for two people also in words. */
export function holdsPart(
  { rows, groups }: HoldsFinding,
  people: readonly NamedResult[],
  words: TeamReportWords,
  setting: Setter,
): Block {
  const { pair, spectrum } = words.team
  const { report, activities: names } = words
  const said = groups.flatMap(({ name: group, cells }) =>
    cells === '' ? [] : fill(report.team.group, { group, fields: cells }),
  )
  return below(
    setting.gap,
    section([
      heading(2, pair.title, setting),
      below(3, whole(paragraph(pair.lead, setting, { look: looks.soft }), true)),
      ...(said.length > 0 ? [below(3, list(said, setting))] : []),
      ...objectives.map((objective) => below(9, kept(heldTable(objective)))),
    ]),
  )

  function heldTable(objective: Objective): Block {
    const cells = rows.filter((row) => row.objective === objective)
    return table(
      {
        caption: report.team.holds[objective],
        columns: [
          { name: spectrum.column, width: measure - cells.length * number },
          ...cells.map(({ activity }) => ({ name: names[activity], width: number, number: true as const })),
        ],
        rows: people.map(({ name }, at) => ({
          cells: [
            isolated(name),
            ...cells.map(({ values }) => [
              { text: values[at]?.text ?? '', look: values[at]?.held ? strong : looks.number },
            ]),
          ],
        })),
      },
      setting,
    )
  }
}

/** A table that a page can hold is not cut. */
const kept = (block: Block): Block => (heightOf(block) < 330 ? whole(block) : block)
