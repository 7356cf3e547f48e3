import { zones as scale } from 'two-hats'
import { spectrumFigure } from '../../_figures/spectrum-figure.ts'
import type { ChancesFinding, HeadlineFinding, PositionFinding } from '../../_findings/headline-finding.ts'
import { type Block, below, stack } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Span } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'

/** The sentence, the spectrum, and how sure it is. */
export function headline(found: HeadlineFinding, words: ReportWords, setting: Setter): Block {
  const { position, odds, provisional, short } = found
  return stack([
    below(4, heading(1, claimSpans(position, setting), setting)),
    below(8, paragraph(words.result.lead, setting, { width: measure * 0.86 })),
    ...[provisional, short].flatMap((note) =>
      note ? [below(5, paragraph(note, setting, { look: looks.label }))] : [],
    ),
    below(10, figure(spectrumFigure(found, words, unitsOf(measure)), setting)),
    below(8, paragraph(odds, setting)),
    below(5, chancesTable(found.chances, words, setting)),
  ])
}

/** The claim with its objective in the colour that means it; below it the numbers. */
function claimSpans(
  { claim: whole, parts, numbers }: PositionFinding,
  setting: Setter,
): readonly (readonly Span[])[] {
  const look = setting.width(whole, looks.claim) > 2 * measure ? looks.longClaim : looks.claim
  const claim = parts.map(({ text, objective }) => ({
    text,
    look: objective === null ? look : { ...look, tone: objective },
  }))
  return [[...claim, { text: ' ', look }], [{ text: numbers, look: looks.numbers }]]
}

/** How probable each zone is, in the order of the scale. */
function chancesTable(
  chances: ChancesFinding,
  { texts, result: { table: column } }: ReportWords,
  setting: Setter,
): Block {
  const [first, other] = [64, (measure - 64) / scale.length]
  return table(
    {
      columns: [
        { name: column.zone, width: first },
        ...scale.map(({ name }) => ({ name: texts.zones[name], width: other, number: true as const })),
      ],
      rows: [{ cells: [column.chance, ...scale.map(({ name }) => chances[name])] }],
    },
    setting,
  )
}
