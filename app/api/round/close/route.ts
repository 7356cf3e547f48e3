import { otherMethods } from '../../../_http/other-methods.ts'
import { handle } from '../../../_rounds/server/http/handle.ts'
import { closeRound } from '../../../_rounds/server/http/verbs.ts'

export const POST = (request: Request): Promise<Response> => handle(request, closeRound, false)

const { options, notAllowed } = otherMethods(['POST'], 'A round is closed by POST.')

export {
  notAllowed as DELETE,
  notAllowed as GET,
  notAllowed as HEAD,
  notAllowed as PATCH,
  notAllowed as PUT,
  options as OPTIONS,
}
