import { fill } from '../_messages/fill.ts'
import type { Block } from './block.ts'
import { cut } from './cut.ts'
import { looks } from './look.ts'
import { pdfOf } from './pdf-of.ts'
import type { ReportWords } from './report-words.ts'
import { isolated } from './runs.ts'
import type { Setter } from './setter.ts'
import { measure, type Paper, sheets } from './sheet.ts'

interface Finished {
  readonly body: Block
  readonly name: string
  readonly title: string
  readonly subject: string
  readonly day: Date
}

/** Points below which no name is worth cutting to. */
const LEAST_NAME = 40

/** The last steps of every report: the foot of its pages, the file; throws where a text of the language has no font. */
export async function finished(
  { body, name, title, subject, day }: Finished,
  { language, report: say }: ReportWords,
  page: Paper,
  setting: Setter,
): Promise<Uint8Array> {
  const pageOf = (at: number, pages: number) => fill(say.page, { page: at, pages })
  const room = measure - setting.width(`   ${pageOf(888, 888)}`, looks.foot)
  const limits = cut(say.footer, room, looks.foot, setting)
  const left = room - setting.width(` · ${limits}`, looks.foot)
  const named = name !== '' && left >= LEAST_NAME
  const foot = named ? `${isolated(cut(name, left, looks.foot, setting))} · ${limits}` : limits
  setting.width(foot + pageOf(1234567890, 0), looks.foot)
  if (setting.refused.size > 0)
    throw new Error(`No font has ${[...setting.refused].join(' ')}; expected one.`)
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
