/** Numbers 0 ≤ x < 1 that come back with the seed, the same everywhere (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Picks from a list by the next of such numbers. */
export const picker = (next) => (list) => list[Math.floor(next() * list.length)]

/** The seed asked for by FUZZ_SEED, or another each time: printed, so that a run can be repeated. */
export function printedSeed() {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
  console.log(`seed ${seed}`)
  return seed
}
