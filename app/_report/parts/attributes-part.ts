import { attributes, type Result } from 'two-hats'
import { strengthsDrawing } from '../../_figures/strengths-drawing.ts'
import { strengthNote } from '../../_findings/strength-words.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { estimateTable } from './estimate-table.ts'

/** What serves both hats: a bar each with what may be said of it, and the numbers. */
export function attributesPart(result: Result, words: ReportWords, setting: Setter, width: number): Block {
  const { attributes: say, table } = words.result
  const rows = attributes.map((key) => ({
    name: words.texts.attributeNames[key],
    estimate: result.attributes[key],
    note: strengthNote(result.attributes[key], words),
  }))
  const { clauses, labelled } = formats(words.language)
  const look = looks.soft
  const title = heading(2, say.title, setting, { width })
  if (rows.every(({ estimate }) => estimate === null)) {
    return section([title, below(3, paragraph(say.empty, setting, { look, width }))])
  }
  const named = {
    language: words.language,
    name: say.title,
    summary: clauses(rows.map(({ name, note }) => labelled(name, note))),
  }
  const { caption } = say
  const numbers = { caption, column: table.attribute, value: table.value, width, rows, words }
  return section([
    title,
    below(3, paragraph(say.lead, setting, { look, width })),
    below(6, figure(strengthsDrawing(rows, named, unitsOf(width)), setting)),
    below(6, estimateTable(numbers, setting)),
  ])
}
