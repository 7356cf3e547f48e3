import { problemResponse } from './problem.ts'

type Handler = (request: Request) => Promise<Response>
type Methods = Readonly<Record<'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>>

/** What a route exports: its own methods, and in place of every other one an answer that says which there are. */
export function methods(own: Partial<Methods>, detail: string): Methods & { readonly OPTIONS: Handler } {
  const allow = [...Object.keys(own), 'OPTIONS'].join(', ')
  const none = async () => problemResponse({ status: 405, title: 'The method is not allowed', detail, allow })
  const OPTIONS = async () => new Response(null, { status: 204, headers: { Allow: allow } })
  return { GET: none, HEAD: none, POST: none, PUT: none, PATCH: none, DELETE: none, ...own, OPTIONS }
}
