import type { Answers, Instrument, Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { findings } from '../_findings/findings.ts'
import { fill } from '../_messages/fill.ts'
import { onNewPage, stack } from './block.ts'
import { checkedDate } from './checked-date.ts'
import { columns } from './columns.ts'
import { finished } from './finished.ts'
import { activitiesPart } from './parts/activities-part.ts'
import { advicePart } from './parts/advice-part.ts'
import { answersPart } from './parts/answers-part.ts'
import { attributesPart } from './parts/attributes-part.ts'
import { cellsPart } from './parts/cells-part.ts'
import { headline } from './parts/headline.ts'
import { kickerPart } from './parts/kicker-part.ts'
import { letterhead } from './parts/letterhead.ts'
import { limitsLine, limitsPart, qualityPart } from './parts/limits-part.ts'
import { linkPart } from './parts/link-part.ts'
import { madePart } from './parts/made-part.ts'
import { noNumber } from './parts/no-number.ts'
import { rolePart } from './parts/role-part.ts'
import { printedName } from './printed-name.ts'
import type { ReportFonts } from './report-fonts.ts'
import type { ReportWords } from './report-words.ts'
import { isolated } from './runs.ts'
import { setter } from './setter.ts'
import { type Paper, sheets } from './sheet.ts'

/** What a report shows. It is computed before, and what it says is said by `findings`. */
export interface Reported {
  readonly instrument: Instrument<ItemId>
  readonly answers: Answers<ItemId>
  readonly result: Result
  readonly role: Role | null
}

export interface PrintOptions {
  readonly words: ReportWords
  readonly page: Paper
  /** The day it is made on, like `2026-11-24`. */
  readonly date: string
}

export interface ReportOptions extends PrintOptions {
  readonly name?: string
  /** Whether it speaks to the person who answered; with a name it speaks of that person's work. Default true. */
  readonly own?: boolean
  readonly include?: {
    /** A page with every answer and its contribution. */
    readonly answers?: boolean
    /** An address that reopens the result, also as a QR code. Whoever has it sees the answers. */
    readonly link?: string | null
  }
}

/** A file, and what of the names is not in it because no font has it. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly leftOut: readonly string[]
}

/**
 * A result as a PDF file (PDF/UA-1 and PDF/A-2a): the same bytes for the same input wherever it runs. Throws a
 * `ReportError` for a name that is too long or a date that does not exist, before anything is drawn.
 */
export async function report(
  { answers, result, role }: Reported,
  { words, page, date, name = '', own = true, include = {} }: ReportOptions,
  fonts: ReportFonts,
): Promise<Printed> {
  const say = words.report
  const day = checkedDate(date, words)
  const { name: shown, leftOut } = printedName(name, say, fonts)
  const setting = setter(fonts, sheets[page], words.language)
  const you = shown === '' ? '' : `${fill(say.you, { name: isolated(shown) })} `
  const voice = { own: own && shown === '', about: shown === '' ? null : shown }
  const found = findings({ answers, result, role, ...voice }, words)
  const { cells, attributes, quality } = found
  const sections = [
    ...(cells ? [cellsPart(cells, words, setting)] : []),
    ...(attributes ? [attributesPart(attributes, words, setting)] : []),
    ...(quality ? [qualityPart(quality, words, setting)] : []),
    ...(include.link ? [linkPart(include.link, words, setting)] : []),
    limitsPart(words, setting),
  ]
  const body = stack([
    letterhead({ mark: say.mark, date: day.words, about: null }, setting),
    kickerPart(shown, result, found, words, setting),
    found.headline ? headline(found.headline, words, setting) : noNumber(answers, words, setting),
    limitsLine(words, setting),
    ...rolePart(found.role, you, setting),
    ...activitiesPart(found.activities, words, setting),
    ...advicePart(found.activityAdvice, found.role ? '' : you, words, setting),
    ...columns(sections, setting, madePart(result, day.words, words, setting)),
    ...(include.answers && found.shares ? [onNewPage(answersPart(found.shares, words, setting))] : []),
  ])
  const bytes = await finished(
    {
      body,
      name: shown,
      title: shown === '' ? say.title : fill(say.titleNamed, { name: shown }),
      subject: say.subject,
      day: day.at,
    },
    words,
    page,
    setting,
  )
  return { bytes, leftOut }
}
