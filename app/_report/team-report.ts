import type { Result } from 'two-hats'
import type { Team } from 'two-hats/team'
import { teamFindings } from '../_findings/team-findings.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { below, section, stack, whole } from './block.ts'
import { checkedDate } from './checked-date.ts'
import { columns } from './columns.ts'
import { finished } from './finished.ts'
import { list } from './list.ts'
import { heading } from './paragraph.ts'
import { letterhead } from './parts/letterhead.ts'
import { limitsLine, limitsPart } from './parts/limits-part.ts'
import { colophon } from './parts/made-part.ts'
import { printedName } from './printed-name.ts'
import type { Printed, PrintOptions } from './report.ts'
import { ReportError } from './report-error.ts'
import type { ReportFonts } from './report-fonts.ts'
import { isolated } from './runs.ts'
import { type Setter, setter } from './setter.ts'
import { sheets } from './sheet.ts'
import { coveragePart } from './team-parts/coverage-part.ts'
import { holdsPart } from './team-parts/holds-part.ts'
import { lossesPart } from './team-parts/losses-part.ts'
import { peoplePart } from './team-parts/people-part.ts'
import { teamHeadline } from './team-parts/team-headline.ts'
import { type TeamReportWords, teamReportWords } from './team-parts/team-report-words.ts'

/** People on one project, in the order of `team.roles`, and what they cover together. */
export interface ReportedTeam {
  readonly members: readonly { readonly name: string; readonly result: Result }[]
  readonly team: Team
}

export interface TeamReportOptions extends PrintOptions {
  /** What the team or its project is called. */
  readonly name?: string
}

/** As many people as the team page holds. */
export const largestTeam = 60

/** What people cover together as a PDF file; otherwise as `report`. An empty name becomes "Person 3". */
export async function teamReport(
  { members, team }: ReportedTeam,
  { words: given, page, date, name = '' }: TeamReportOptions,
  fonts: ReportFonts,
): Promise<Printed> {
  const words = teamReportWords(given)
  const say = words.report
  const day = checkedDate(date, words)
  const { name: title, leftOut } = printedName(name, say, fonts)
  const [first] = members
  if (!first) throw new ReportError('no-people', say.refused.nobody)
  if (members.length > largestTeam) {
    const message = fill(say.refused.many, { count: members.length, most: largestTeam })
    throw new ReportError('too-many', message)
  }
  const setting = setter(fonts, sheets[page], words.language)
  const named = members.map((member) => printedName(member.name, say, fonts))
  const people = members.map(({ result }, at) => ({
    name: named[at]?.name || fill(words.team.personName, { n: at + 1 }),
    result,
  }))
  const found = teamFindings(people, team, words)
  const made = [
    fill(say.made.team, {
      ...first.result.instrument,
      people: formats(words.language).counted(people.length, words.team.people),
    }),
    fill(say.made.date, { date: day.words }),
    fill(say.made.hash, first.result.instrument),
  ]
  const body = stack([
    letterhead({ mark: say.mark, date: day.words, about: title === '' ? null : isolated(title) }, setting),
    teamHeadline(found.headline, team.people, words, setting),
    limitsLine(words, setting),
    coveragePart(found.coverage, words, setting),
    ...lossesPart(found.losses, words, setting),
    holdsPart(found.holds, people, words, setting),
    ...(people.length > 1 ? [questionsPart(people.length, words, setting)] : []),
    peoplePart(found.people, words, setting),
    ...columns([limitsPart(words, setting)], setting, colophon(made.join(' '), setting)),
  ])
  const bytes = await finished(
    {
      body,
      name: title,
      title: title === '' ? say.team.title : fill(say.team.titleNamed, { name: title }),
      subject: say.team.subject,
      day: day.at,
    },
    words,
    page,
    setting,
  )
  return { bytes, leftOut: [...new Set([leftOut, ...named.map((one) => one.leftOut)].flat())] }
}

/** Five questions to talk through. */
const questionsPart = (people: number, { twoPeople, report }: TeamReportWords, setting: Setter) =>
  below(
    setting.gap,
    whole(
      section([
        heading(2, people === 2 ? twoPeople.title : report.team.questions, setting),
        below(2, list(twoPeople.questions, setting, true)),
      ]),
    ),
  )
