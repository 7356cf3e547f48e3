/** Respondents that come back with the seed: one lean a person, answers around it, 2 % missing. */
export function people(instrument, size, seed = 20140918) {
  const random = numbers(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const items = [...instrument.pairs, ...instrument.frequencies, ...instrument.attributes]
  return Array.from({ length: size }, () => {
    const lean = 0.8 * normal()
    return items.map(({ right }) => {
      if (random() < 0.02) return random() < 0.5 ? null : undefined
      const choice = Math.round(2 + (right === 'team' ? -lean : lean) + normal())
      return Math.min(4, Math.max(0, choice))
    })
  })
}

/** Numbers 0..1 (a linear congruence: enough for answers, and the same everywhere). */
export function numbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
