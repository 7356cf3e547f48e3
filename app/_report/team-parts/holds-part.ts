import { activities, type Objective, objectives } from 'two-hats'
import { fieldName, fields } from '../../_findings/fields.ts'
import { holds } from '../../_findings/holds.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, heightOf, section, whole } from '../block.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import { isolated } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'
import type { TeamPerson } from './team-person.ts'
import type { TeamReportWords } from './team-report-words.ts'

const number = 62
const strong = { ...looks.number, face: 'bold' } as const

/** Who holds what: people and their values, an objective a table; for two people also in words. */
export function holdsPart(people: readonly TeamPerson[], words: TeamReportWords, setting: Setter): Block {
  const say = words.team.pair
  const [first, second, third] = people
  return below(
    setting.gap,
    section([
      heading(2, say.title, setting),
      below(3, whole(paragraph(say.lead, setting, { look: looks.soft }), true)),
      ...(first && second && !third ? [below(3, list(groupsOf(first, second, words), setting))] : []),
      ...objectives.map((objective) => below(9, kept(heldTable(objective, people, words, setting)))),
    ]),
  )
}

/** A table that a page can hold is not cut. */
const kept = (block: Block): Block => (heightOf(block) < 330 ? whole(block) : block)

function heldTable(
  objective: Objective,
  people: readonly TeamPerson[],
  { language, team, report, activities: names }: TeamReportWords,
  setting: Setter,
): Block {
  return table(
    {
      caption: report.team.holds[objective],
      columns: [
        { name: team.spectrum.column, width: measure - activities.length * number },
        ...activities.map((activity) => ({ name: names[activity], width: number, number: true as const })),
      ],
      rows: people.map((person) => ({
        cells: [
          isolated(person.name),
          ...activities.map((activity) => {
            const cell = person.result.cells[activity][objective]
            const text = cell === null ? '–' : formats(language).tenth(100 * cell)
            return [{ text, look: holds(person, { activity, objective }) ? strong : looks.number }]
          }),
        ],
      })),
    },
    setting,
  )
}

/** "Both pull: Block for the team." */
function groupsOf(first: TeamPerson, second: TeamPerson, words: TeamReportWords): readonly string[] {
  const say = words.team.pair
  const held = fields.map((field) => ({ field, one: holds(first, field), other: holds(second, field) }))
  const does = ({ name }: TeamPerson) => fill(say.does, { name: isolated(name) })
  const groups: readonly (readonly [string, (hold: (typeof held)[number]) => boolean])[] = [
    [say.both, ({ one, other }) => one === true && other === true],
    [does(first), ({ one, other }) => one === true && other !== true],
    [does(second), ({ one, other }) => one !== true && other === true],
    [say.neither, ({ one, other }) => one !== true && other !== true && (one ?? other) === false],
    [say.unknown, ({ one, other }) => one === null && other === null],
  ]
  return groups.flatMap(([group, belongs]) => {
    const names = held.filter(belongs).map(({ field }) => fieldName(field, words))
    return names.length > 0
      ? [fill(words.report.team.group, { group, fields: formats(words.language).series(names) })]
      : []
  })
}
