import { scoredBySql } from '../scripts/scored-by-sql.js'
import { scoreBatch, zoneNames } from './dist/lib/src/batch/index.js'
import { sqlFor } from './dist/lib/src/sql/index.js'
import { ROUNDS } from './measure.js'

const TIMES = 10

/**
 * Respondents a second of every SQL engine, `null` where it is not installed, in the best of as many rounds as the other
 * cases have. The packed answers come ten times over: an engine remembers none of them, and its start weighs less.
 */
export async function sqlRates(instrument, packed) {
  const ids = instrument.pairs.map(({ id }) => id)
  const many = new Uint8Array(TIMES * packed.length)
  for (let at = 0; at < many.length; at += packed.length) many.set(packed, at)
  const people = many.length / ids.length
  const want = scoreBatch(instrument, many, { items: ids.length })
  const sql = (dialect) => sqlFor(instrument, dialect)
  const rates = []
  for await (const scored of scoredBySql({ ids, packed: many, want, zoneNames, sql, rounds: ROUNDS })) {
    const { name, core, seconds, rows, most, zones } = scored
    if (seconds !== null && (rows !== people || most > 1e-12 || zones > 0)) {
      throw new Error(`${name} differs from scoreBatch`)
    }
    rates.push({ name, core, rate: seconds === null ? null : people / seconds })
  }
  return rates
}
