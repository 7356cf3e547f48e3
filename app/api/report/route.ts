import { handle } from '../../_report/http/handle.ts'
import { problemResponse } from '../../_report/http/problem.ts'

/** Answers in JSON, a report as PDF; what it takes and what it answers is in docs/decisions/0008. */
export const POST = (request: Request): Promise<Response> => handle(request)

const allow = 'POST, OPTIONS'

export const OPTIONS = (): Response => new Response(null, { status: 204, headers: { Allow: allow } })

const notAllowed = (): Response =>
  problemResponse({
    status: 405,
    title: 'The method is not allowed',
    detail: 'A report is made by POST; expected that, with the answers as JSON.',
    allow,
  })

export { notAllowed as DELETE, notAllowed as GET, notAllowed as HEAD, notAllowed as PATCH, notAllowed as PUT }
