import { openapi } from '../../_rounds/server/http/openapi.ts'

/** Answered by the server like all of `/api/`, so that one place says its headers and methods. */
export const dynamic = 'force-dynamic'

/** What can be asked of the server, for programs. */
export const GET = (): Response => Response.json(openapi, { headers: { 'Cache-Control': 'no-store' } })
