/**
 * Whether a request can come from a page of this site, or from no page at all. Browsers say where a request comes from; the
 * headers that rounds need already keep other sites out, since no answer here allows them (CORS).
 */
export function isSameSite(headers: Headers, site: string | null): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === headers.get('host') || (site !== null && origin === new URL(site).origin)
}
