import type { ActivityAdvice, Advice } from '../../_findings/advice.ts'
import { type Block, below, section, whole } from '../block.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'

/** Where the texts begin, beside their titles. */
const texts = 84
const width = measure - texts

/** What to try next, activity by activity: titles at the left, so that they can be found. */
export function advicePart(
  advice: ActivityAdvice | null,
  you: string,
  words: ReportWords,
  setting: Setter,
): readonly Block[] {
  if (advice === null) return []
  const { cards, noLean, others } = advice
  const { title, lead } = words.result.advice
  const look = looks.advice
  return [
    below(
      setting.gap,
      section([
        whole(heading(2, title, setting), true),
        below(3, whole(paragraph(`${you}${lead}`, setting, { look: { ...look, tone: 'soft' } }), true)),
        ...cards.map((card) => below(6, adviceBlock(card, setting))),
        ...(others.length > 0 ? [below(7, whole(paragraph(noLean, setting, { look }), true))] : []),
        ...others.map((card) => below(4, adviceBlock(card, setting))),
      ]),
    ),
  ]
}

/** What the answers show, where that may be said; then the act, and with it its endings. */
function adviceBlock({ title, reading, steps: [act = '', ...endings] }: Advice, setting: Setter): Block {
  const look = looks.advice
  const soft = { ...look, tone: 'soft' } as const
  const said = [
    ...(reading === null ? [] : [{ text: `${reading} `, look: soft }]),
    { text: act, look },
    ...endings.map((ending) => ({ text: ` ${ending}`, look: soft })),
  ]
  const label = { ...looks.label, leading: look.leading }
  return side([
    { block: heading(3, title, setting, { width: texts - 10, look: label }), x: 0 },
    { block: paragraph(said, setting, { width, look }), x: texts },
  ])
}
