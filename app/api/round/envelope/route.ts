import { otherMethods } from '../../../_http/other-methods.ts'
import { handle } from '../../../_rounds/server/http/handle.ts'
import { putEnvelope, withdrawEnvelope } from '../../../_rounds/server/http/verbs.ts'

export const PUT = (request: Request): Promise<Response> => handle(request, putEnvelope, true)
export const DELETE = (request: Request): Promise<Response> => handle(request, withdrawEnvelope, false)

const { options, notAllowed } = otherMethods(
  ['PUT', 'DELETE'],
  'An envelope is sent by PUT and withdrawn by DELETE.',
)

export { notAllowed as GET, notAllowed as HEAD, notAllowed as PATCH, notAllowed as POST, options as OPTIONS }
