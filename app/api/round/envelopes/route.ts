import { methods } from '../../../_http/methods.ts'
import { answeredBy } from '../../../_rounds/server/http/handle.ts'
import { readEnvelopes } from '../../../_rounds/server/http/verbs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { GET: answeredBy(readEnvelopes) },
  'Envelopes are read by GET.',
)
