import { choices } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import { inOrder, placesOf } from '../answers/places.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { anchoredMoments } from './moments.ts'
import { POSITION_FROM } from './position.ts'
import { type Tally, tally } from './tally.ts'
import { mostProbable, type Zone, zones, zonesOf } from './zones.ts'

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
 * Exact: a zone depends only on how many answers have which value, so that all sheets of one change are tried, then those
 * of two, … `null` without a position: below 5 answered pairs.
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
  // How many answers have each value, as one number: its digits, of which each has room for all answers.
  const digit = values.map((_, at) => (chosen.length + 1) ** at)
  const countOf = (sheet: number, at: number) => Math.floor(sheet / (digit[at] ?? 1)) % (chosen.length + 1)
  const changed = (sheet: number) =>
    digit.flatMap((from, at) => (countOf(sheet, at) > 0 ? digit.map((to) => sheet - from + to) : []))
  let sheets = [chosen.reduce((sheet, value) => sheet + (digit[values.indexOf(value)] ?? 0), 0)]
  const met = new Set(sheets)
  for (let changes = 1; changes <= chosen.length; changes++) {
    sheets = sheets.flatMap(changed).filter((sheet) => !met.has(sheet) && met.add(sheet))
    const tallies = sheets.map((sheet) => tallyOfCounts(values.map((_, at) => countOf(sheet, at))))
    const different = new Map(tallies.map((one) => [`${one.sum} ${one.squares}`, one]))
    const found = new Set([...different.values()].map(zoneOf))
    found.delete(zone)
    if (found.size > 0)
      return { changes, zones: zones.map(({ name }) => name).filter((name) => found.has(name)) }
  }
  return null
}

const zoneOf = (answers: Tally): Zone => {
  const { alpha, beta } = anchoredMoments(answers)
  return mostProbable(zonesOf(alpha, beta))
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
