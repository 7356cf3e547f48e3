import type { TeamWords } from '../../_findings/team-words.ts'
import type { ReportWords } from '../report-words.ts'

/** The words of a report, and those of the team page as its own functions take them. */
export type TeamReportWords = ReportWords & TeamWords

export function teamReportWords(words: ReportWords): TeamReportWords {
  const { activities, objectives } = words.texts
  const { losses, twoPeople } = words.feedback
  return { ...words, activities, objectives, losses, twoPeople }
}
