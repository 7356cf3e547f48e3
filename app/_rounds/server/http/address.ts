import { isIPv4, isIPv6 } from 'node:net'

/** Set by scripts/server.js, over whatever a client sent under this name. */
export const SOCKET_HEADER = 'x-socket-address'

/** The first 64 bits: all that one line has behind it. */
function network(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0)
  const groups = [...(before ?? []), ...Array.from({ length: zeros }, () => '0'), ...(after ?? [])]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** What one provider gives to one customer: of IPv6 the first 48 bits of an address as `addressOf` says it. */
export const shareOf = (address: string): string => address.split(':').slice(0, 3).join(':')

/** Some proxies say the port as well: `192.0.2.1:443`, `[2001:db8::1]:443`. */
const withoutPort = (told: string): string =>
  told.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1')

/** Whose request it is, for limits: an IPv4 address or an IPv6 network; never stored, never logged. */
export function addressOf(headers: Headers, proxyHeader: string | null): string {
  // A proxy adds to the end of a list; what stands before it came from the client.
  const told = proxyHeader === null ? undefined : headers.get(proxyHeader)?.split(',').at(-1)?.trim()
  const address = withoutPort(told || headers.get(SOCKET_HEADER) || '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(address)) return address
  return isIPv6(address) ? network(address) : 'unknown'
}
