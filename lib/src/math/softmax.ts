/**
 * Turns logarithms into shares that sum to 1, in place: exp(x)/Σ exp(x). Returns log Σ exp(x). Both are taken from the
 * largest, so that nothing overflows and nothing that counts underflows.
 */
export function softmax(logs: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < logs.length; at++) if ((logs[at] ?? 0) > top) top = logs[at] ?? 0
  let sum = 0
  for (let at = 0; at < logs.length; at++) {
    const share = Math.exp((logs[at] ?? 0) - top)
    logs[at] = share
    sum += share
  }
  for (let at = 0; at < logs.length; at++) logs[at] = (logs[at] ?? 0) / sum
  return top + Math.log(sum)
}
