import { deepFreeze } from '../instrument/deep-freeze.ts'
import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Instrument } from '../instrument/types.ts'
import { variance } from '../team/variance.ts'
import type { Kind } from './dialect.ts'
import { type Seed, seedCsv } from './seed.ts'
import { stateRows } from './state-rows.ts'

const columns = /* @__PURE__ */ deepFreeze([
  ['state', 'whole'],
  ['n', 'whole'],
  ['s', 'whole'],
  ['q', 'whole'],
  ['position', 'double'],
  ['low', 'double'],
  ['high', 'double'],
  ['zone', 'text'],
  ['project_probability', 'double'],
  ['variance', 'double'],
] as const satisfies readonly (readonly [string, Kind])[])

/**
 * Columns of the table of states, in order: the key, n answered pairs, Σ 2v and Σ 4v² of their keyed answers v, and what
 * follows from them. `variance` is that of the Beta density on −100..100.
 */
export const STATE_COLUMNS = /* @__PURE__ */ deepFreeze(columns.map(([name]) => name))

/** What the query for scores takes from a state. */
export const SCORE_COLUMNS = ['position', 'low', 'high', 'zone', 'project_probability'] as const

export const statesSeed = /* @__PURE__ */ oncePerInstrument(makeSeed)

function makeSeed({ pairs }: Instrument): Seed {
  const rows = stateRows(pairs.length).map(({ state, n, s, q, position }) => {
    const { value, interval, zone, sideProbability } = position
    return [state, n, s, q, value, ...interval, zone, sideProbability, variance(position)]
  })
  return { columns, rows }
}

/**
 * The table of states as CSV (RFC 4180, with a header), for a seed that a tool loads: `state`, `n`, `s`, `q` are whole
 * numbers, `zone` is text, the others doubles in 17 digits, which give them back.
 *
 * @param instrument the instrument that was answered
 * @returns the header and one line a state, each ended by a line feed
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { statesCsv } from 'two-hats/sql'
 *
 * const [header, first = ''] = statesCsv(twoHats1).split('\n')
 * console.log(header)
 * // state,n,s,q,position,low,high,zone,project_probability,variance
 * const [, n, s, q, position] = first.split(',').map(Number) // all 5 for the team: Σ2v = −10, Σ4v² = 20, −100·5/7
 * console.log(n, s, q, position?.toFixed(1))
 * // 5 -10 20 -71.4
 * ```
 */
export function statesCsv(instrument: Instrument): string {
  return seedCsv(statesSeed(instrument))
}
