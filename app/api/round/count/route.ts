import { otherMethods } from '../../../_http/other-methods.ts'
import { handle } from '../../../_rounds/server/http/handle.ts'
import { countRound } from '../../../_rounds/server/http/verbs.ts'

export const GET = (request: Request): Promise<Response> => handle(request, countRound, false)

const { options, notAllowed } = otherMethods(['GET'], 'The count is read by GET.')

export {
  notAllowed as DELETE,
  notAllowed as HEAD,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
}
