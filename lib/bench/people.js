import { numbers } from '../scripts/random.js'

/** Respondents that come back with the seed: one lean a person, answers around it, 2 % missing. */
export function people(instrument, size, seed) {
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
