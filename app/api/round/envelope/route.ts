import { methods } from '../../../_http/methods.ts'
import { answeredBy } from '../../../_rounds/server/http/handle.ts'
import { putEnvelope, withdrawEnvelope } from '../../../_rounds/server/http/verbs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { PUT: answeredBy(putEnvelope, 'body'), DELETE: answeredBy(withdrawEnvelope) },
  'An envelope is sent by PUT and withdrawn by DELETE.',
)
