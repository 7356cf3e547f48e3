// People whose answers passed the gate, and rows that no gate has seen: both come back with their seed.
import { parseAnswers } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { numbers, picker } from './random.js'

const ids = [...twoHats1.pairs, ...twoHats1.frequencies, ...twoHats1.attributes].map(({ id }) => id)
const choices = [0, 1, 2, 3, 4]

/** What must not be taken for an answer. Some become a number as soon as somebody divides them. */
const garbage = [
  5,
  9,
  -1,
  -8,
  2.5,
  99,
  1e9,
  -1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '3',
  '',
  'NA',
  true,
  false,
  [],
  [3],
  {},
  { valueOf: () => 4 },
  new Date(0),
  3n,
  Symbol('answer'),
  () => 3,
]

/** A maker of answers that passed the gate: more or less complete, each time somebody else. */
export function checkedPeople(seed) {
  const next = numbers(seed)
  const pick = picker(next)
  return () => {
    const given = next()
    const input = Object.fromEntries(ids.filter(() => next() < given).map((id) => [id, pick(choices)]))
    const gate = parseAnswers(twoHats1, input)
    if (!gate.ok) throw new Error(gate.issues[0].message)
    return gate.answers
  }
}

/** A maker of rows with something in them that is no answer: one value, or as many as there are items. */
export function uncheckedRows(seed) {
  const next = numbers(seed)
  const pick = picker(next)
  return () => {
    const given = next()
    const bad = next() < 0.5 ? 0 : next()
    const row = {}
    for (const id of ids) if (next() < given) row[id] = next() < bad ? pick(garbage) : pick(choices)
    row[pick(ids)] = pick(garbage)
    return row
  }
}
