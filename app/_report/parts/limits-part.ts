import { type Block, below, section, whole } from '../block.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'

/** On the first page: what it is not for. */
export const limitsLine = ({ result }: ReportWords, setting: Setter): Block =>
  below(7, paragraph(result.limits, setting, { look: looks.soft }))

/** What else the number does not say: the first limit stands on the first page. */
export const limitsPart = ({ method }: ReportWords, setting: Setter): Block =>
  below(
    setting.gap,
    whole(
      section([heading(2, method.limitsTitle, setting), below(2, list(method.limits.slice(1), setting))]),
    ),
  )

/** Notes on how the answers were given, where there are any. */
export function qualityPart(
  found: readonly string[] | null,
  { result }: ReportWords,
  setting: Setter,
): readonly Block[] {
  if (found === null) return []
  const notes = found.map((note) => below(3, paragraph(note, setting)))
  return [below(setting.gap, whole(section([heading(2, result.quality.title, setting), ...notes])))]
}
