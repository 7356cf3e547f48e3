import { type Block, below, section, whole } from '../block.ts'
import type { Section } from '../columns.ts'
import { list } from '../list.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'

/** On the first page: what it is not for. */
export const limitsLine = ({ result }: ReportWords, setting: Setter): Block =>
  below(7, paragraph(result.limits, setting, { look: looks.soft }))

/** What else the number does not say: the first limit stands on the first page. */
export const limitsPart =
  ({ method }: ReportWords, setting: Setter): Section =>
  (width) =>
    whole(
      section([
        heading(2, method.limitsTitle, setting, { width }),
        below(2, list(method.limits.slice(1), setting, false, width)),
      ]),
    )

/** Notes on how the answers were given. */
export const qualityPart =
  (notes: readonly string[], { result }: ReportWords, setting: Setter): Section =>
  (width) =>
    whole(
      section([
        heading(2, result.quality.title, setting, { width }),
        ...notes.map((note) => below(3, paragraph(note, setting, { width, look: looks.soft }))),
      ]),
    )
