import type { Result } from 'two-hats'
import type { Findings } from '../../_findings/findings.ts'
import { fill } from '../../_messages/fill.ts'
import { type Block, below, stack } from '../block.ts'
import { cut } from '../cut.ts'
import { looks } from '../look.ts'
import { paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import { isolated } from '../runs.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'

/** The line above the sentence: whose result it is, and how many pairs it rests on. */
export function kickerPart(
  name: string,
  { position }: Result,
  { headline }: Findings,
  { report: say }: ReportWords,
  setting: Setter,
): Block {
  const counted = position ? say.ofCounted : say.of
  const { answered = 0, total = 0 } = position ?? {}
  // The sentence below has the name in full.
  const room = measure - setting.width(fill(counted, { name: '…', answered, total }), looks.soft)
  const short = position ? cut(name, room, looks.soft, setting) : name
  const kicker =
    name === '' ? headline?.position.kicker : fill(counted, { name: isolated(short), answered, total })
  return kicker ? below(14, paragraph(kicker, setting, { look: looks.soft })) : stack([])
}
