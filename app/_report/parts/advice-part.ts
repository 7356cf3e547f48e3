import type { ActivityAdvice, Advice } from '../../_findings/advice.ts'
import { type Block, below, section, whole } from '../block.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'

/** Where the columns begin: titles, what the answers show, what to try. */
const [readings, tries] = [80, 294]
const between = 10

/** What to try next, activity by activity: titles at the left, so that they can be found. */
export function advicePart(
  advice: ActivityAdvice | null,
  words: ReportWords,
  setting: Setter,
): readonly Block[] {
  if (advice === null) return []
  const { cards, noLean, others } = advice
  const { title, lead } = words.result.advice
  return [
    below(
      15,
      section([
        whole(heading(2, title, setting), true),
        below(3, whole(paragraph(lead, setting, { look: looks.soft }), true)),
        ...cards.map((card) => below(4, cardBlock(card, setting))),
        ...(others.length > 0 ? [below(6, whole(paragraph(noLean, setting), true))] : []),
        ...others.map((card) => below(4, cardBlock(card, setting))),
      ]),
    ),
  ]
}

function cardBlock({ title, reading, steps }: Advice, setting: Setter): Block {
  const { soft } = looks
  const toTry = { width: measure - tries, look: { ...soft, tone: 'ink' } } as const
  return side([
    { block: heading(3, title, setting, { width: readings - between }), x: 0 },
    ...(reading === null
      ? []
      : [
          {
            block: paragraph(reading, setting, { width: tries - readings - between, look: soft }),
            x: readings,
          },
        ]),
    { block: section(steps.map((step) => paragraph(step, setting, toTry))), x: tries },
  ])
}
