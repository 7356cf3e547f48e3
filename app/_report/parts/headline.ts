import { type Position, zones as scale } from 'two-hats'
import { spectrumDrawing } from '../../_figures/spectrum-drawing.ts'
import { type Sentence, sentenceOf } from '../../_findings/sentence.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
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
export function headline(position: Position, own: boolean, words: ReportWords, setting: Setter): Block {
  const { result: say } = words
  const sentence = sentenceOf(position, own ? 'own' : 'shared', words)
  const counts = { answered: position.answered, total: position.total }
  const kicker = fill(own ? say.kicker : say.kickerShared, counts)
  return stack([
    below(setting.gap, paragraph(kicker, setting, { look: looks.soft })),
    below(3, heading(1, claimSpans(sentence), setting)),
    below(8, paragraph(say.lead, setting, { width: measure * 0.86 })),
    ...(position.provisional
      ? [below(5, paragraph(fill(say.provisional, counts), setting, { look: looks.label }))]
      : []),
    below(10, spectrum(position, sentence, words, setting)),
    below(8, paragraph(sentence.odds, setting)),
    below(5, chances(position, words, setting)),
  ])
}

/** The claim with its objective in the colour that means it; below it the numbers. */
function claimSpans({ parts, numbers }: Sentence): readonly (readonly Span[])[] {
  const look = looks.claim
  const claim = parts.map(({ text, objective }) => ({
    text,
    look: objective === null ? look : { ...look, tone: objective },
  }))
  return [[...claim, { text: ' ', look }], [{ text: numbers, look: looks.numbers }]]
}

function spectrum(position: Position, { summary }: Sentence, words: ReportWords, setting: Setter): Block {
  const { result: say, texts } = words
  const named = {
    language: words.language,
    ...say.spectrum,
    summary,
    value: formats(words.language).whole(position.value),
    zones: texts.zones,
  }
  return figure(spectrumDrawing(position, named, unitsOf(measure)), setting)
}

/** How probable each zone is, in the order of the scale. */
function chances(
  { zones }: Position,
  { language, texts, result: { table: column } }: ReportWords,
  setting: Setter,
): Block {
  const [first, other] = [64, (measure - 64) / scale.length]
  return table(
    {
      columns: [
        { name: column.zone, width: first },
        ...scale.map(({ name }) => ({ name: texts.zones[name], width: other, number: true as const })),
      ],
      rows: [{ cells: [column.chance, ...scale.map(({ name }) => formats(language).percent(zones[name]))] }],
    },
    setting,
  )
}
