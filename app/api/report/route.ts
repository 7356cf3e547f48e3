import { otherMethods } from '../../_http/other-methods.ts'
import { handle } from '../../_report/http/handle.ts'

/** Answers in JSON, a report as PDF; what it takes and what it answers is in docs/decisions/0008. */
export const POST = (request: Request): Promise<Response> => handle(request)

const { options, notAllowed } = otherMethods(
  ['POST'],
  'A report is made by POST; expected that, with the answers as JSON.',
)

export {
  notAllowed as DELETE,
  notAllowed as GET,
  notAllowed as HEAD,
  notAllowed as PATCH,
  notAllowed as PUT,
  options as OPTIONS,
}
