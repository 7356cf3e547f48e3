import { methods } from '../../../_http/methods.ts'
import { answeredBy } from '../../../_rounds/server/http/handle.ts'
import { closeRound } from '../../../_rounds/server/http/verbs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { POST: answeredBy(closeRound) },
  'A round is closed by POST.',
)
