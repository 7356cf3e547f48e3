import { type Answers, explain, score } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Locale } from '../_messages/words.ts'
import { report } from '../_report/report.ts'
import type { ReportFonts } from '../_report/report-fonts.ts'
import { reportWords } from '../_report/report-words.ts'
import type { Paper } from '../_report/sheet.ts'

/** A report as it is asked for: plain data that a Worker or a thread can be sent. Answers have passed the gate. */
export interface ReportOrder {
  readonly locale: Locale
  readonly answers: Answers<ItemId>
  readonly role: Role | null
  /** Seconds an item, where they are known: the note on very quick answers needs them. */
  readonly seconds: { readonly [id in ItemId]?: number }
  readonly own: boolean
  readonly name: string
  readonly page: Paper
  readonly date: string
  /** Whether every answer and its share is listed. */
  readonly everyAnswer: boolean
  /** An address that reopens the result. */
  readonly link: string | null
}

/** The report that was asked for. Throws a `ReportError` for a name or a date that cannot be printed. */
export function fulfilled(order: ReportOrder, fonts: ReportFonts): Promise<Uint8Array> {
  const { answers, role, seconds, locale, page, date, name, own, everyAnswer, link } = order
  return report(
    {
      instrument: twoHats1,
      answers,
      result: score(twoHats1, answers, { secondsPerItem: seconds }),
      explanation: explain(twoHats1, answers),
      role,
    },
    { words: reportWords(locale), page, date, name, own, include: { answers: everyAnswer, link } },
    fonts,
  )
}

/** What the file of a report is called, wherever it is made. */
export const reportName = (date: string): string => `two-hats-${date}.pdf`
