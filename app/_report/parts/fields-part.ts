import type { Findings } from '../../_findings/findings.ts'
import { type Block, below } from '../block.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import { attributesPart } from './attributes-part.ts'
import { cellsPart } from './cells-part.ts'

const gutter = 28

/** What comes from the other questions: the fields, and beside them the attributes; nothing of what is not answered. */
export function fieldsPart(
  { cells, attributes }: Findings,
  words: ReportWords,
  setting: Setter,
): readonly Block[] {
  const width = (measure - gutter) / 2
  const parts = [
    ...(cells ? [cellsPart(cells, words, setting, width)] : []),
    ...(attributes ? [attributesPart(attributes, words, setting, width)] : []),
  ]
  const columns = parts.map((block, at) => ({ block, x: at * (width + gutter) }))
  return columns.length > 0 ? [below(setting.gap, side(columns))] : []
}
