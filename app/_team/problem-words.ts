import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import type { FoundInFiles } from './find-in-files.ts'
import type { LinkProblem } from './find-links.ts'

// Wanted where these are: one file to fetch once somebody adds.
export { keepReportInView } from './keep-report-in-view.ts'

/** A sentence for each link that could not be read. */
export const linkProblems = (problems: readonly LinkProblem[], { team }: TeamWords): readonly string[] =>
  problems.map(({ code, text }) => fill(team.adding.link[code], { text }))

/** A sentence for each file, or entry of one, that could not be read. */
export const fileProblems = (problems: FoundInFiles['problems'], { team }: TeamWords): readonly string[] =>
  problems.map(({ code, file, entry, detail }) =>
    fill(team.adding.file[code], {
      file,
      detail,
      entry: entry === null ? '' : fill(team.adding.entry, { n: entry }),
    }),
  )
