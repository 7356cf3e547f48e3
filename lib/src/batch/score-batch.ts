import { CHOICES } from '../answers/choices.ts'
import { NOT_FACED, UNANSWERED } from '../answers/pack-answer.ts'
import type { Instrument } from '../instrument/types.ts'
import { packedIds } from './layout.ts'
import { CODES, fill, type Table, tableOf, WORDS } from './table.ts'
import { codeOf, wordsOf } from './words.ts'

/** One entry a respondent, in the order of the rows. */
export interface Batch {
  /** Answered pairs, 0..20. Below `POSITION_FROM` (5) there is no position: four NaN and `NO_ZONE`. */
  readonly answered: Uint8Array
  /** −100 (team) to 100 (project). */
  readonly position: Float64Array
  /** Lower and upper end of the 90 % interval. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Index into `zoneNames` of the most probable zone. */
  readonly zone: Uint8Array
  /** Probability of the project side, 0..1. */
  readonly sideProbability: Float64Array
}

/** How the bytes are laid out, and arrays to write into again. */
export interface BatchOptions {
  /** Bytes a respondent: all items of the instrument (36, the default), or its pairs alone (20). */
  readonly items?: number | undefined
  /** A batch of as many rows to write into, so that a stream takes no new memory for every piece. */
  readonly into?: Batch | undefined
}

/** Rows at a time: short calls, so that the engine compiles the loop early and for good. */
const CHUNK = 1024

/**
 * The positions of many respondents at once: to the last bit what `score` gives each of them.
 *
 * `packed` holds one row a respondent without gaps, one byte an item in the instrument's order (pairs, frequencies,
 * attributes): 0..4 the choice, 5 not faced, 6 unanswered. With `items` the number of pairs, the rows hold these only.
 * Fastest with rows of a multiple of four bytes that start at a multiple of four in their buffer; else a copy is made.
 * Throws a `RangeError` for any other byte, naming row and column, and for a last row that is not whole.
 *
 * Number, sum and sum of squares of the keyed answers are one whole number, the state; four answers move it by one
 * look-up, and all that is asked for stands in a table by state, filled when a state is first met.
 *
 * @param instrument the instrument that was answered; at most 40 pairs
 * @param packed the rows, one after the other
 * @param options bytes a row, and arrays to write into
 * @returns one entry a respondent, in arrays; those of `into`, where given
 * @throws {RangeError} for a byte above 6, what is no bytes, a row that is not whole, or arrays of another length or in the
 * same memory
 * @example
 * ```ts
 * import { scoreBatch, zoneNames } from 'two-hats/batch'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const { position, zone } = scoreBatch(twoHats1, new Uint8Array(40).fill(2), { items: 20 })
 * console.log(position.join(), zoneNames[zone[0] ?? 0])
 * // 0,0 balanced
 * ```
 */
export function scoreBatch(
  instrument: Instrument,
  packed: Uint8Array,
  { items, into }: BatchOptions = {},
): Batch {
  const ids = packedIds(instrument, items)
  if (packed.BYTES_PER_ELEMENT !== 1)
    throw new RangeError('Packed answers are no bytes; expected a Uint8Array.')
  const rows = packed.length / ids.length
  if (!Number.isInteger(rows)) {
    throw new RangeError(`Packed answers are ${packed.length} bytes; expected a multiple of ${ids.length}.`)
  }
  const batch = into ?? emptyBatch(rows)
  const arrays: readonly { readonly length: number }[] = Object.values(batch)
  const other = arrays.find(({ length }) => length !== rows)
  if (other !== undefined) {
    throw new RangeError(`Batch to write into has ${other.length} rows; expected ${rows}.`)
  }
  if (into !== undefined && Object.values(into).some((array) => overlap(array, packed))) {
    throw new RangeError(
      'Batch to write into lies in the memory of the packed answers; expected memory of its own.',
    )
  }
  const words = wordsOf(packed, ids.length)
  if (!areAnswers(words)) throw badByte(packed, ids)
  const table = tableOf(instrument)
  for (let row = 0; row < rows; ) row = scoreRows(table, words, batch, row)
  return batch
}

function overlap(one: ArrayBufferView, other: ArrayBufferView): boolean {
  const ends = (view: ArrayBufferView) => view.byteOffset + view.byteLength
  return one.buffer === other.buffer && one.byteOffset < ends(other) && other.byteOffset < ends(one)
}

function emptyBatch(rows: number): Batch {
  return {
    answered: new Uint8Array(rows),
    position: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
    zone: new Uint8Array(rows),
    sideProbability: new Float64Array(rows),
  }
}

/** Whether no byte is above 6: such a byte has one of its upper five bits set, or gets one when 1 is added. */
function areAnswers(words: Int32Array): boolean {
  let bits = 0
  const last = words.length - 1
  // Two at a time, a last one alone twice.
  for (let at = 0; at <= last; at += 2) {
    const one = words[at] as number
    const two = words[Math.min(at + 1, last)] as number
    bits |= one | (one + 0x01010101) | two | (two + 0x01010101)
  }
  return (bits & 0xf8f8f8f8) === 0
}

/**
 * Scores rows from `from` on, and returns where it stopped: after `CHUNK` rows or, once it has filled the table, at a
 * row whose state nobody was in yet.
 *
 * Five words at a time, since 20 pairs have just these; beyond the pairs the steps are 0, whatever stands there. `| 0` says
 * that a number is whole, where the engine cannot know.
 */
function scoreRows(table: Table, words: Int32Array, batch: Batch, from: number): number {
  const { start, steps, notes, values } = table
  const { answered, position, low, high, zone, sideProbability } = batch
  const { length } = position
  const end = steps.length
  const perRow = (words.length / length) | 0
  const to = Math.min(length, from + CHUNK)
  for (let row = from; row < to; row++) {
    let at = row * perRow
    let state = start
    for (let first = 0; first < end; first += WORDS * CODES) {
      const a = steps[first + codeOf(words[at] as number)] as number
      const b = steps[first + CODES + codeOf(words[at + 1] as number)] as number
      const c = steps[first + 2 * CODES + codeOf(words[at + 2] as number)] as number
      const d = steps[first + 3 * CODES + codeOf(words[at + 3] as number)] as number
      const e = steps[first + 4 * CODES + codeOf(words[at + 4] as number)] as number
      state = (state + a + b + c + d + e) | 0
      at += WORDS
    }
    const note = notes[state] as number
    if (note === 0) {
      fill(table, state)
      return row
    }
    answered[row] = note >> 8
    zone[row] = (note & 255) - 1
    position[row] = values[4 * state] as number
    low[row] = values[4 * state + 1] as number
    high[row] = values[4 * state + 2] as number
    sideProbability[row] = values[4 * state + 3] as number
  }
  return to
}

function badByte(packed: Uint8Array, ids: readonly string[]): RangeError {
  const at = packed.findIndex((byte) => byte > UNANSWERED)
  const column = at % ids.length
  const row = (at - column) / ids.length
  return new RangeError(
    `Answer in row ${row}, column ${column} ("${ids[column]}") is ${packed[at]}; expected 0 to ${CHOICES - 1}, ${NOT_FACED} for not faced or ${UNANSWERED} for unanswered (rows and columns from 0).`,
  )
}
