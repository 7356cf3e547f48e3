// Scores 2,000 seeded sets of answers and prints them: run unchanged by every runtime of pack-check.
import { score } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'

let state = 20140918
const next = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const ids = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }) => id)
const rows = []
while (rows.length < 2000) {
  const gaps = next() / 2
  const lean = next()
  const answers = Object.fromEntries(
    ids.filter(() => next() > gaps).map((id) => [id, Math.min(4, Math.floor(5 * (next() + lean) * 0.75))]),
  )
  const { position, activities } = score(twoHats1, answers)
  if (position === null) continue
  rows.push([
    position.value,
    ...position.interval,
    ...Object.values(position.zones),
    position.sideProbability,
    ...Object.values(activities).flatMap((activity) => activity?.interval ?? []),
  ])
}
console.log(JSON.stringify(rows))
