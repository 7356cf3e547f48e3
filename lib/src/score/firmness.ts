import { choices } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import { inOrder, placesOf } from '../answers/places.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { anchoredMoments } from './moments.ts'
import { POSITION_FROM } from './position.ts'
import { type Tally, tally } from './tally.ts'
import { mostProbable, type Zone, zonesOf } from './zones.ts'

/** How many answers would have to be other ones for another zone to be the most probable, and which zones that gives. */
export interface Firmness {
  /** 1 up to all answered pairs. */
  readonly changes: number
  readonly zones: readonly Zone[]
}

/** The five keyed values, from the team's end to the project's. */
const values = /* @__PURE__ */ choices.map((choice) => keyed({}, choice))

/**
 * The fewest answered pairs whose change could change the most probable zone.
 *
 * Exact: a zone depends only on how many answers have which value, so that all ways to take k answers away and to put k
 * others in are tried, k = 1, 2, … `null` without a position: below 5 answered pairs.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @returns the number of answers, and every zone that as many changes can lead to; or `null`
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { firmness, parseAnswers } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2])))
 * if (gate.ok) console.log(firmness(twoHats1, gate.answers)?.changes) // four ends of 22 give 18, beyond the bound of 15
 * // 4
 * ```
 */
export function firmness<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
): Firmness | null {
  const places = placesOf(instrument)
  const given = inOrder(places, answers)
  const chosen = places.pairs.flatMap((pair) => {
    const choice = given[pair.at] ?? null
    return choice === null ? [] : [keyed(pair, choice)]
  })
  if (chosen.length < POSITION_FROM) return null
  const zone = zoneOf(tally(chosen))
  const held = values.map((value) => chosen.filter((one) => one === value).length)
  for (let changes = 1; changes <= chosen.length; changes++) {
    const zones = new Set(talliesAfter(held, changes).map(zoneOf))
    zones.delete(zone)
    if (zones.size > 0) return { changes, zones: [...zones] }
  }
  return null
}

const zoneOf = (answers: Tally): Zone => {
  const { alpha, beta } = anchoredMoments(answers)
  return mostProbable(zonesOf(alpha, beta))
}

/** Every different tally after so many changes, of sheets that hold so many answers of each value. */
function talliesAfter(held: readonly number[], changes: number): readonly Tally[] {
  const tallies = new Map<string, Tally>()
  const some = multisets(changes)
  for (const taken of some) {
    if (taken.some((count, at) => count > (held[at] ?? 0))) continue
    for (const put of some) {
      if (put.some((count, at) => count > 0 && (taken[at] ?? 0) > 0)) continue
      const sheet = held.map((count, at) => count - (taken[at] ?? 0) + (put[at] ?? 0))
      const after = tallyOfCounts(sheet)
      tallies.set(`${after.sum} ${after.squares}`, after)
    }
  }
  return [...tallies.values()]
}

function tallyOfCounts(counts: readonly number[]): Tally {
  let [n, sum, squares] = [0, 0, 0]
  counts.forEach((count, at) => {
    const value = values[at] ?? 0
    n += count
    sum += count * value
    squares += count * value * value
  })
  return { n, sum, squares }
}

/** All ways to share `size` among the five values. */
function multisets(size: number, kinds: number = values.length): readonly (readonly number[])[] {
  if (kinds === 1) return [[size]]
  return Array.from({ length: size + 1 }, (_, first) =>
    multisets(size - first, kinds - 1).map((rest) => [first, ...rest]),
  ).flat()
}
