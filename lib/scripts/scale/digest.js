import { zoneNames } from 'two-hats/batch'
import { PRIME, WEIGHT } from './truth.js'

/** The 64 bits of a double as a whole number. */
const bits = {
  duckdb: (x) => `CAST(CAST(${x} AS BIT) AS BIGINT)`,
  postgres: (x) => `('x' || encode(float8send(${x}), 'hex'))::bit(64)::bigint`,
  clickhouse: (x) => `reinterpretAsInt64(reinterpretAsString(${x}))`,
}

/** The sums of `truth.js`, over a table or view `scored`. */
export function digestQuery(dialect) {
  const weight = `(1 + person % ${WEIGHT})`
  const zone = zoneNames.map((name, at) => `WHEN '${name}' THEN ${1 + at}`).join(' ')
  const sums = ['position', 'low', 'high', 'project_probability'].map(
    (name) => `sum(${bits[dialect](name)} % ${PRIME} * ${weight}) AS ${name}_bits`,
  )
  return `SELECT count(*) AS people, count(position) AS placed, ${sums.join(', ')},
  sum((CASE zone ${zone} ELSE 0 END) * ${weight}) AS zones, sum(answered * ${weight}) AS answers
FROM scored`
}

export const DIGEST = [
  'people',
  'placed',
  'position_bits',
  'low_bits',
  'high_bits',
  'project_probability_bits',
  'zones',
  'answers',
]
