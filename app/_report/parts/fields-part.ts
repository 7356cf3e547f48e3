import type { Findings } from '../../_findings/findings.ts'
import { type Block, below } from '../block.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import { attributesPart } from './attributes-part.ts'
import { cellsPart } from './cells-part.ts'

const gutter = 28

/** What comes from the other questions: the fields, and beside them the attributes. */
export function fieldsPart({ cells, attributes }: Findings, words: ReportWords, setting: Setter): Block {
  const width = (measure - gutter) / 2
  return below(
    setting.gap,
    side([
      { block: cellsPart(cells, words, setting, width), x: 0 },
      { block: attributesPart(attributes, words, setting, width), x: width + gutter },
    ]),
  )
}
