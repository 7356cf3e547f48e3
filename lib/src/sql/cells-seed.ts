import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Instrument } from '../instrument/types.ts'
import { activities } from '../instrument/vocabulary.ts'
import { normalLower } from '../math/normal-lower.ts'
import { CELL_ERROR, MARK } from '../team/mark.ts'
import { type CellUnits, cellUnits, divisor, upTo } from './cell-units.ts'
import { type Seed, seedCsv } from './seed.ts'

/**
 * For every distance that a cell can be short of its mark, in units of `cellUnits`, ln Φ(distance/.26): what the
 * logarithm of a team's probability of a gap is a sum of. Negative where a cell is above its mark.
 */
export const cellsSeed = /* @__PURE__ */ oncePerInstrument(makeSeed)

function makeSeed(instrument: Instrument): Seed {
  const units = cellUnits(instrument)
  const marks = new Set(Object.values(MARK).map((mark) => Math.round(units.whole * mark)))
  const distances = new Set([...marks].flatMap((mark) => cellValues(units).map((cell) => mark - cell)))
  return {
    columns: [
      ['short_by', 'whole'],
      ['log_gap', 'double'],
    ],
    rows: [...distances]
      .sort((a, b) => a - b)
      .map((distance) => [distance, Math.log(normalLower(distance / units.whole / CELL_ERROR))]),
  }
}

/** Whole numbers own·m + level(k)·Σm of 0..whole, for 1 to 5 known activities: multiples of what the two share. */
function cellValues({ whole, own, level }: CellUnits): number[] {
  const steps = upTo(activities.length).map((known) => divisor(own, level(known)))
  return [...new Set(steps.flatMap((step) => Array.from({ length: whole / step + 1 }, (_, at) => step * at)))]
}

/**
 * The table of cells as CSV (RFC 4180, with a header), for a seed that a tool loads: `short_by`, a whole number, is how
 * far a cell is short of its mark, in 1/288,000; `log_gap`, a double in 17 digits, is ln Φ of it over the error of a cell.
 *
 * @param instrument the instrument that was answered
 * @returns the header and one line a distance, each ended by a line feed
 * @throws {RangeError} for an instrument with more than six pairs about one activity
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { cellsCsv } from 'two-hats/sql'
 *
 * const [header, ...rows] = cellsCsv(twoHats1).trimEnd().split('\n')
 * const atTheMark = rows.find((row) => row.startsWith('0,')) ?? ''
 * console.log(header, Math.exp(Number(atTheMark.split(',')[1])).toFixed(3))
 * // short_by,log_gap 0.500
 * ```
 */
export function cellsCsv(instrument: Instrument): string {
  return seedCsv(cellsSeed(instrument))
}
