import { shortened } from '../_figures/shortened.ts'
import { fill } from '../_messages/fill.ts'
import type { Block } from './block.ts'
import { named } from './checked-name.ts'
import { looks } from './look.ts'
import { pdfOf } from './pdf-of.ts'
import { ReportError } from './report-error.ts'
import type { ReportWords } from './report-words.ts'
import { isolated } from './runs.ts'
import type { Setter } from './setter.ts'
import { type Paper, sheets } from './sheet.ts'

interface Finished {
  readonly body: Block
  readonly name: string
  readonly title: string
  readonly subject: string
  readonly day: Date
}

/** The last steps of every report: the foot of its pages, the refusal of what no font can print, the file. */
export async function finished(
  { body, name, title, subject, day }: Finished,
  { language, report: say }: ReportWords,
  page: Paper,
  setting: Setter,
): Promise<Uint8Array> {
  const foot = name === '' ? say.footer : `${isolated(shortened(name, 32))} · ${say.footer}`
  const pageOf = (at: number, pages: number) => fill(say.page, { page: at, pages })
  setting.width(foot + pageOf(1234567890, 0), looks.foot)
  if (setting.refused.size > 0) {
    const characters = [...setting.refused]
    throw new ReportError('no-glyph', fill(say.refused.glyph, { characters: named(characters) }), characters)
  }
  return pdfOf(
    {
      title,
      subject,
      language: language.locale,
      date: day,
      body,
      foot: [{ text: foot, look: looks.foot }],
      pageOf,
    },
    sheets[page],
    setting,
  )
}
