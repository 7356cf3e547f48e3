/** What the page, the Worker, the route and the command line use of the report. */
export { parseAnswers, score } from 'two-hats'
export { team } from 'two-hats/team'
export { roles } from '../../questions/role.ts'
export { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
export { codePoints, namedLeftOut } from './left-out.ts'
export { type AnyOrder, fulfilledAny } from './making/order.ts'
export { resultLink } from './making/result-link.ts'
export { type Printed, type PrintOptions, type Reported, type ReportOptions, report } from './report.ts'
export { ReportError, type ReportErrorCode } from './report-error.ts'
export {
  type FontFile,
  faces,
  fontsFor,
  type ReportFonts,
  reportFonts,
  type Slice,
  slices,
} from './report-fonts.ts'
export { type ReportWords, reportWords } from './report-words.ts'
export type { Paper } from './sheet.ts'
export { largestTeam, type ReportedTeam, type TeamReportOptions, teamReport } from './team-report.ts'
