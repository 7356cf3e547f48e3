/** Addresses that are remembered; of more the ones longest unseen are forgotten. */
const MOST_ADDRESSES = 50_000

/** Lets each address do something `most` times at once and again as time goes by, `most` times in `seconds`. In memory only. */
export function rate(most: number, seconds: number) {
  const left = new Map<string, { readonly tokens: number; readonly at: number }>()
  return {
    /** 0 where it may; else the seconds after which it may again. `now` in seconds. */
    take(address: string, now: number): number {
      const known = left.get(address)
      const passed = known ? Math.max(0, now - known.at) : 0
      const tokens = known ? Math.min(most, known.tokens + (passed * most) / seconds) : most
      if (tokens < 1 - 1e-9) return Math.ceil(((1 - tokens) * seconds) / most - 1e-9)
      left.delete(address)
      left.set(address, { tokens: tokens - 1, at: now })
      const [oldest] = left.keys()
      if (oldest !== undefined && left.size > MOST_ADDRESSES) left.delete(oldest)
      return 0
    },
    size: () => left.size,
  }
}
