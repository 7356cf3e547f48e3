import { peopleFigure } from '../../_figures/team-drawings.ts'
import type { PeopleFinding, PersonNumbers } from '../../_findings/people-finding.ts'
import { type Block, below, section, whole } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import { isolated } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'
import type { TeamReportWords } from './team-report-words.ts'

/** A figure of more people would not fit a page. */
const mostInFigure = 20

/** The people on one spectrum, and how much of each objective each serves. */
export function peoplePart(found: PeopleFinding, words: TeamReportWords, setting: Setter): Block {
  const say = words.team.spectrum
  const { placed, without } = found
  const parts = Array.from({ length: Math.ceil(placed.length / mostInFigure) }, (_, at) =>
    placed.slice(at * mostInFigure, (at + 1) * mostInFigure),
  )
  const soft = { look: looks.soft }
  return below(
    setting.gap,
    section([
      heading(2, say.title, setting),
      below(3, whole(paragraph(say.lead, setting, soft), true)),
      ...parts.map((part) => below(8, figure(peopleFigure(part, words, unitsOf(measure)), setting))),
      ...(without ? [below(4, paragraph(without, setting))] : []),
      below(8, peopleTable(found.table, words, setting)),
      below(3, paragraph(say.rolesHelp, setting, soft)),
    ]),
  )
}

function peopleTable(people: readonly PersonNumbers[], words: TeamReportWords, setting: Setter): Block {
  const say = words.team.spectrum
  const { low, high } = words.result.table
  const titles = [say.position, low, high, say.forTeam, say.forProject]
  const number = 60
  return table(
    {
      caption: say.caption,
      columns: [
        { name: say.column, width: measure - titles.length * number },
        ...titles.map((name) => ({ name, width: number, number: true as const })),
      ],
      rows: people.map(({ name, position, roles }) => ({ cells: [isolated(name), ...position, ...roles] })),
    },
    setting,
  )
}
