import { problemResponse } from './problem.ts'

/** What a route answers to methods that it does not have. */
export function otherMethods(allowed: readonly string[], detail: string) {
  const allow = [...allowed, 'OPTIONS'].join(', ')
  return {
    options: (): Response => new Response(null, { status: 204, headers: { Allow: allow } }),
    notAllowed: (): Response =>
      problemResponse({ status: 405, title: 'The method is not allowed', detail, allow }),
  }
}
