import { otherMethods } from '../../_http/other-methods.ts'
import { handle } from '../../_rounds/server/http/handle.ts'
import { deleteRound, openRound, readRound } from '../../_rounds/server/http/verbs.ts'

export const POST = (request: Request): Promise<Response> => handle(request, openRound, true)
export const GET = (request: Request): Promise<Response> => handle(request, readRound, false)
export const DELETE = (request: Request): Promise<Response> => handle(request, deleteRound, false)

const { options, notAllowed } = otherMethods(
  ['POST', 'GET', 'DELETE'],
  'A round is opened by POST, read by GET and deleted by DELETE.',
)

export { notAllowed as HEAD, notAllowed as PATCH, notAllowed as PUT, options as OPTIONS }
