import { readFileSync } from 'node:fs'
import { type Answers, score } from 'two-hats'
import { team } from 'two-hats/team'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../../_messages/en/words-en.ts'
import { type Printed, type ReportOptions, report } from '../report.ts'
import { type FontFile, reportFonts } from '../report-fonts.ts'
import type { ReportWords } from '../report-words.ts'
import { teamReport } from '../team-report.ts'
import { type Pdf, readPdf } from './read-pdf.ts'

const file = (name: FontFile) =>
  new Uint8Array(readFileSync(new URL(`../fonts/${name}.ttf`, import.meta.url)))

/** All fonts, and those of European scripts alone. */
export const fonts = reportFonts({
  ...{ serif: file('serif'), bold: file('bold'), sans: file('sans') },
  ...{ hebrew: file('hebrew'), arabic: file('arabic') },
})
export const fewFonts = { ...fonts, slices: [] }

export const words: ReportWords = wordsEn

const items: readonly ItemId[] = [
  ...twoHats1.pairs.map(({ id }) => id),
  ...twoHats1.frequencies.map(({ id }) => id),
  ...twoHats1.attributes.map(({ id }) => id),
]

/** Every item answered, by its place. */
export const sheet = (choice: (at: number) => number | null, count = items.length): Answers<ItemId> =>
  checkedAnswers(Object.fromEntries(items.slice(0, count).map((id, at) => [id, choice(at)])))

export const mixed = sheet((at) => (at * 7 + 3) % 5)

export const sampleDate = '2026-11-24'

/** A report on answers, its bytes; the options are those of the page, with A4 and one day as defaults. */
export const sample = async (...input: Parameters<typeof printed>): Promise<Uint8Array> =>
  (await printed(...input)).bytes

/** The same with what is left out of its name. */
export function printed(
  answers: Answers<ItemId>,
  options: Partial<ReportOptions> = {},
  role: 'tech-lead' | 'technical-pm' | 'both' | 'neither' | null = 'both',
  with_ = fonts,
): Promise<Printed> {
  const result = score(twoHats1, answers)
  return report(
    { instrument: twoHats1, answers, result, role },
    { words, page: 'A4', date: sampleDate, ...options },
    with_,
  )
}

export const samplePdf = async (...input: Parameters<typeof sample>): Promise<Pdf> =>
  readPdf(await sample(...input))

/** A team report on people with these names and some answers of their own. */
export function sampleTeam(
  names: readonly string[],
  answers = (person: number) => sheet((at) => (at * 3 + person * 2) % 5),
) {
  const members = names.map((name, at) => ({ name, result: score(twoHats1, answers(at)) }))
  return teamReport(
    { members, team: team(members.map(({ result }) => result)) },
    { words, page: 'A4', date: sampleDate },
    fonts,
  )
}
