import { CHOICES, choices } from '../../src/answers/choices.ts'
import { keyed } from '../../src/answers/keyed.ts'
import { activities, score } from '../../src/index.ts'
import { isProvisional, POSITION_FROM } from '../../src/score/position.ts'
import { stateCount, stateOf } from '../../src/score/states.ts'
import { ids, instrument } from '../base/instrument.ts'
import { answersOf, NOT_FACED, type States } from '../base/states.ts'
import { activityFields, type Group, groupFields, positionFields } from './result-columns.ts'

/** What a row gains, each field after a delimiter: the fields of `resultColumns`. */
export function rowScorer(delimiter: string, groups: readonly Group[]): (states: States) => string {
  const short = shortScorer(delimiter)
  if (groups.length === 0) return short
  return (states) => {
    const result = score(instrument, answersOf(states))
    const fields = groups.flatMap((group) => groupFields(result, group))
    return short(states) + fields.map((field) => delimiter + field).join('')
  }
}

/**
 * The fields without groups.
 *
 * A position depends on the answers by their number, sum and sum of squares alone, and an activity's value by the number
 * and sum of its own answers and of the others. So `score` is asked once for each such state, and its fields are kept.
 * (Sums of keyed answers are counted in halves, their squares in quarters, so that all are whole.)
 */
function shortScorer(delimiter: string): (states: States) => string {
  const { pairs } = instrument
  const count = pairs.length
  const most = Math.max(...activities.map((one) => pairs.filter(({ activity }) => activity === one).length))
  const sums = 4 * count + 1
  const ownSums = 4 * most + 1
  const positions: (string | undefined)[] = new Array(stateCount(count))
  const values: (string | undefined)[] = new Array((most + 1) * ownSums * (count + 1) * sums)
  // `provisional` depends on the number of activities besides, and so is judged anew for each row.
  const counts = ['', 'true', 'false'].map((provisional) =>
    Array.from({ length: ids.length + 1 }, (_, answered) => delimiter + provisional + delimiter + answered),
  )
  const halves = Int8Array.from(pairs.flatMap((pair) => choices.map((choice) => 2 * keyed(pair, choice))))
  const places = Uint8Array.from(pairs, ({ activity }) => activities.indexOf(activity))
  const own = new Int32Array(activities.length)
  const ownSum = new Int32Array(activities.length)
  const valueAt = new Int32Array(activities.length)

  const fill = (states: States, positionAt: number) => {
    const result = score(instrument, answersOf(states))
    positions[positionAt] = positionFields(result.position)
      .map((field) => delimiter + field)
      .join('')
    activityFields(result).forEach((field, place) => {
      values[valueAt[place] ?? 0] = delimiter + field
    })
  }

  return (states) => {
    own.fill(0)
    ownSum.fill(0)
    let given = 0
    let sum = 0
    let squares = 0
    for (let item = 0; item < count; item++) {
      const state = states[item] as number
      if (state >= NOT_FACED) continue
      const half = halves[item * CHOICES + state] as number
      const place = places[item] as number
      own[place] = (own[place] as number) + 1
      ownSum[place] = (ownSum[place] as number) + half
      given++
      sum += half
      squares += half * half
    }
    const positionAt = stateOf({ n: given, sum: sum / 2, squares: squares / 4 }, count)
    let known = 0
    let missing = positions[positionAt] === undefined
    for (let place = 0; place < own.length; place++) {
      const n = own[place] as number
      const s = ownSum[place] as number
      if (n > 0) known++
      const at = ((n * ownSums + s + 2 * most) * (count + 1) + given - n) * sums + sum - s + 2 * count
      valueAt[place] = at
      missing ||= values[at] === undefined
    }
    if (missing) fill(states, positionAt)
    let answered = given
    for (let item = count; item < states.length; item++) if ((states[item] as number) < NOT_FACED) answered++
    const firmness = given < POSITION_FROM ? 0 : isProvisional(given, known) ? 1 : 2
    let fields = (positions[positionAt] as string) + (counts[firmness]?.[answered] as string)
    for (let place = 0; place < valueAt.length; place++) fields += values[valueAt[place] as number] as string
    return fields
  }
}
