import { type Answers, score } from 'two-hats'
import { team } from 'two-hats/team'
import type { Role } from '../../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { type Printed, report } from '../report.ts'
import type { ReportFonts } from '../report-fonts.ts'
import { reportWords } from '../report-words.ts'
import type { Paper } from '../sheet.ts'
import { teamReport } from '../team-report.ts'

/** A report as it is asked for: plain data that a Worker or a thread can be sent. Answers have passed the gate. */
export interface ReportOrder {
  readonly locale: string
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

/** A team's report as it is asked for. */
export interface TeamReportOrder extends Pick<ReportOrder, 'locale' | 'name' | 'page' | 'date'> {
  readonly members: readonly { readonly name: string; readonly answers: Answers<ItemId> }[]
}

export type AnyOrder = ReportOrder | TeamReportOrder

const isTeam = (order: AnyOrder): order is TeamReportOrder => 'members' in order

/** A text in every script of an order, its language's and those of names: it decides which fonts are needed. */
export async function writtenIn(order: AnyOrder): Promise<string> {
  const { report } = await reportWords(order.locale)
  const names = isTeam(order) ? order.members.map(({ name }) => name) : []
  return [report.title, order.name, ...names].join(' ')
}

/** The team's or the person's report. Throws a `ReportError` for a name that is too long or a date that does not exist. */
export async function fulfilledAny(order: AnyOrder, fonts: ReportFonts): Promise<Printed> {
  if (!isTeam(order)) return fulfilled(order, fonts)
  const { locale, page, date, name } = order
  const members = order.members.map((member) => ({
    name: member.name,
    result: score(twoHats1, member.answers),
  }))
  const reported = { members, team: team(members.map(({ result }) => result)) }
  return teamReport(reported, { words: await reportWords(locale), page, date, name }, fonts)
}

/** The report that was asked for. Throws a `ReportError` for a name that is too long or a date that does not exist. */
export async function fulfilled(order: ReportOrder, fonts: ReportFonts): Promise<Printed> {
  const { answers, role, seconds, locale, page, date, name, own, everyAnswer, link } = order
  return report(
    {
      instrument: twoHats1,
      answers,
      result: score(twoHats1, answers, { secondsPerItem: seconds }),
      role,
    },
    { words: await reportWords(locale), page, date, name, own, include: { answers: everyAnswer, link } },
    fonts,
  )
}
