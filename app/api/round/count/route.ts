import { methods } from '../../../_http/methods.ts'
import { answeredBy } from '../../../_rounds/server/http/handle.ts'
import { countRound } from '../../../_rounds/server/http/verbs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { GET: answeredBy(countRound) },
  'The count is read by GET.',
)
