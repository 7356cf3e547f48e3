import { answered } from '../../_report-http/answer.ts'

/** Answers in JSON, a report as PDF; what it takes and what it answers is in docs/decisions/0008. */
export const POST = (request: Request): Promise<Response> => answered(request)
