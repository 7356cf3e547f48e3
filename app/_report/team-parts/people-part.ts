import type { Position } from 'two-hats'
import { rangesDrawing } from '../../_figures/ranges-drawing.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section, whole } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import { isolated } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'
import type { TeamPerson } from './team-person.ts'
import type { TeamReportWords } from './team-report-words.ts'

type Placed = TeamPerson & { readonly position: Position }

/** A figure of more people would not fit a page. */
const mostInFigure = 20

/** The people on one spectrum, and how much of each objective each serves. */
export function peoplePart(people: readonly TeamPerson[], words: TeamReportWords, setting: Setter): Block {
  const say = words.team.spectrum
  const placed = people
    .flatMap((person) => (person.result.position ? [{ ...person, position: person.result.position }] : []))
    .sort((one, other) => one.position.value - other.position.value)
  const without = people.filter(({ result }) => result.position === null)
  const parts = Array.from({ length: Math.ceil(placed.length / mostInFigure) }, (_, at) =>
    placed.slice(at * mostInFigure, (at + 1) * mostInFigure),
  )
  const names = formats(words.language).list(without.map(({ name }) => isolated(name)))
  const soft = { look: looks.soft }
  return below(
    setting.gap,
    section([
      heading(2, say.title, setting),
      below(3, whole(paragraph(say.lead, setting, soft), true)),
      ...parts.map((part) => below(8, figure(drawn(part, words), setting))),
      ...(placed.length === 0 ? [below(4, paragraph(say.nobody, setting))] : []),
      ...(without.length > 0 && placed.length > 0
        ? [below(4, paragraph(fill(say.noPosition, { names }), setting))]
        : []),
      below(8, peopleTable([...placed, ...without], words, setting)),
      below(3, paragraph(say.rolesHelp, setting, soft)),
    ]),
  )
}

function drawn(placed: readonly Placed[], { language, team: { spectrum: say } }: TeamReportWords) {
  const { whole, range, clauses } = formats(language)
  const people = clauses(
    placed.map(({ name, position: { value, interval } }) =>
      fill(say.person, { name, value: whole(value), range: range(interval) }),
    ),
  )
  return rangesDrawing(
    placed.map(({ name, position: { value, interval, side } }) => ({ name, value, interval, side })),
    {
      language,
      name: say.name,
      summary: fill(say.summary, { people }),
      team: say.team,
      project: say.project,
    },
    unitsOf(measure),
  )
}

function peopleTable(people: readonly TeamPerson[], words: TeamReportWords, setting: Setter): Block {
  const say = words.team.spectrum
  const { low, high } = words.result.table
  const { tenth } = formats(words.language)
  const shown = (share: number | null | undefined) => (typeof share === 'number' ? tenth(100 * share) : '–')
  const titles = [say.position, low, high, say.forTeam, say.forProject]
  const number = 60
  return table(
    {
      caption: say.caption,
      columns: [
        { name: say.column, width: measure - titles.length * number },
        ...titles.map((name) => ({ name, width: number, number: true as const })),
      ],
      rows: people.map(({ name, result: { position }, roles }) => ({
        cells: [
          isolated(name),
          ...(position ? [position.value, ...position.interval].map(tenth) : ['–', '–', '–']),
          shown(roles?.team),
          shown(roles?.project),
        ],
      })),
    },
    setting,
  )
}
