import { methods } from '../../_http/methods.ts'
import { handle } from '../../_report/http/handle.ts'

/** Answers in JSON, a report as PDF; what it takes and what it answers is in docs/decisions/0008. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { POST: handle },
  'A report is made by POST; expected that, with the answers as JSON.',
)
