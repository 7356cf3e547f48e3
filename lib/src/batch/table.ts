import { keyed } from '../answers/keyed.ts'
import { NOT_FACED } from '../answers/pack-answer.ts'
import type { Choice } from '../answers/types.ts'
import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Instrument, Pair } from '../instrument/types.ts'
import { FIRM_ACTIVITIES, position } from '../score/position.ts'
import { stateCount, stateOf, tallyAt } from '../score/states.ts'
import { tally } from '../score/tally.ts'
import { NO_ZONE, zoneNames } from './layout.ts'
import { codeOf } from './words.ts'

/** The table of an instrument of more pairs would take more than 40 MB. */
export const MOST_PAIRS = 40

/** Codes of four answers, of three bits each. */
export const CODES = 4096

/** Words that are looked up together: 20 answers. Steps are kept for a multiple of them. */
export const WORDS = 5

/** Where the answers to an instrument lead, and what was found there so far. */
export interface Table {
  /** Pairs of the instrument. */
  readonly total: number
  /** The state of no answers. */
  readonly start: number
  /** How far four answers move the state: by word of the row, by code. */
  readonly steps: Int32Array
  /**
   * By state: 256 times the number of answered pairs, plus 1, plus the zone's index (`NO_ZONE` where there is no
   * position); or 0 where nobody was yet.
   */
  readonly notes: Uint16Array
  /** By state, four each: position, low, high, probability of the project side. */
  readonly values: Float64Array
}

export const tableOf = /* @__PURE__ */ oncePerInstrument(emptyTable)

function emptyTable({ pairs }: Instrument): Table {
  const { length } = pairs
  if (length > MOST_PAIRS) throw new RangeError(`Pairs are ${length}; expected at most ${MOST_PAIRS}.`)
  const states = stateCount(length)
  return {
    total: length,
    start: stateOf(tally([]), length),
    steps: stepsOf(pairs),
    notes: new Uint16Array(states),
    values: new Float64Array(4 * states),
  }
}

function stepsOf(pairs: readonly Pair[]): Int32Array {
  const { length } = pairs
  const start = stateOf(tally([]), length)
  const words = WORDS * Math.ceil(length / (4 * WORDS))
  const steps = new Int32Array(words * CODES)
  // A word is written byte by byte and read as a whole: right in either byte order.
  const bytes = new Uint8Array(4)
  const word = new Int32Array(bytes.buffer)
  for (let at = 0; at < steps.length; at++) {
    const four = [at & 7, (at >> 3) & 7, (at >> 6) & 7, (at >> 9) & 7]
    bytes.set(four)
    const first = 4 * Math.floor(at / CODES)
    const values = four.flatMap((byte, place) => {
      const pair = pairs[first + place]
      return pair === undefined || byte >= NOT_FACED ? [] : keyed(pair, byte as Choice)
    })
    steps[first * (CODES / 4) + codeOf(word[0] ?? 0)] = stateOf(tally(values), length) - start
  }
  return steps
}

/** Looks up a state that nobody was in yet, by the very function that `score` uses. */
export function fill({ total, notes, values }: Table, state: number): void {
  const given = tallyAt(state, total)
  // A batch does not say whether a position is provisional.
  const found = position(given, FIRM_ACTIVITIES, total)
  notes[state] = 256 * given.n + 1 + (found === null ? NO_ZONE : zoneNames.indexOf(found.zone))
  values.set(
    found === null
      ? [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
      : [found.value, ...found.interval, found.sideProbability],
    4 * state,
  )
}
