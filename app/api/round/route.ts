import { methods } from '../../_http/methods.ts'
import { answeredBy } from '../../_rounds/server/http/handle.ts'
import { deleteRound, openRound, readRound } from '../../_rounds/server/http/verbs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { POST: answeredBy(openRound, 'body'), GET: answeredBy(readRound), DELETE: answeredBy(deleteRound) },
  'A round is opened by POST, read by GET and deleted by DELETE.',
)
