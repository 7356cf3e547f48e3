import { openapi } from '../../_rounds/server/http/openapi.ts'

export const dynamic = 'force-static'

/** What can be asked of the server, for programs. */
export const GET = (): Response => Response.json(openapi)
