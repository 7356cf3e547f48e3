import type { Findings } from './findings.ts'
import type { HeadlineFinding } from './headline-finding.ts'
import type { TeamFindings } from './team-findings.ts'

/** Where findings are shown: the page, the page on paper, the PDF, pictures, the text to copy, the CSV file. */
export type Renderer = 'screen' | 'print' | 'pdf' | 'svg' | 'text' | 'csv'

export type FindingId = keyof HeadlineFinding | Exclude<keyof Findings, 'headline'>

/** Which renderer shows which finding of a Result; each shows these, and says nothing else. */
export const shownBy: Readonly<Record<FindingId, readonly Renderer[]>> = {
  position: ['screen', 'print', 'pdf', 'svg', 'text', 'csv'],
  odds: ['screen', 'print', 'pdf'],
  provisional: ['screen', 'print', 'pdf', 'csv'],
  short: ['screen', 'print', 'pdf'],
  chances: ['screen', 'print', 'pdf'],
  noNumber: ['screen', 'print'],
  numbers: ['screen', 'print'],
  role: ['screen', 'print', 'pdf'],
  first: ['screen', 'print'],
  more: ['screen'],
  activities: ['screen', 'print', 'pdf', 'svg', 'csv'],
  activityAdvice: ['screen', 'print', 'pdf'],
  frequencies: ['screen', 'print'],
  cells: ['screen', 'print', 'pdf', 'svg'],
  attributes: ['screen', 'print', 'pdf', 'svg'],
  attributeAdvice: ['screen', 'print'],
  quality: ['screen', 'print', 'pdf'],
  firmness: ['screen', 'print'],
  shares: ['screen', 'print', 'pdf'],
}

/** The same of a team. */
export const teamShownBy: Readonly<Record<keyof TeamFindings, readonly Renderer[]>> = {
  headline: ['screen', 'print', 'pdf'],
  coverage: ['screen', 'print', 'pdf', 'svg'],
  losses: ['screen', 'print', 'pdf'],
  holds: ['screen', 'print', 'pdf'],
  people: ['screen', 'print', 'pdf', 'svg'],
  roles: ['screen', 'print'],
}
