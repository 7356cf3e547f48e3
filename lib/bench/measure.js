export const ROUNDS = 7
const LEAST_MS = 150

/**
 * Runs every case in every round, so that what else the machine does meets all of them, and keeps the best round of
 * each: seconds a call. One call comes before the clock.
 */
export function measure(cases) {
  const best = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(cases)) {
      run()
      const began = performance.now()
      let calls = 0
      do {
        if (!Number.isFinite(run())) throw new Error(`${name} gave no number`)
        calls += 1
      } while (performance.now() - began < LEAST_MS)
      const seconds = (performance.now() - began) / 1000 / calls
      best.set(name, Math.min(seconds, best.get(name) ?? Number.POSITIVE_INFINITY))
    }
  }
  return best
}
