import { FIGURES } from './compare.js'
import { DIGEST } from './digest.js'
import { rowsIn } from './fleet.js'

/** What is timed: how positions are spread over the company, and a whole report, a row a team. */
export const SPREAD = 'SELECT zone, sum(people) AS people FROM company.summary GROUP BY zone'
export const REPORT = `SELECT team, ${FIGURES.join(', ')} FROM company.teams`

const ROUNDS = 3
/** Whoever took so many seconds is not asked again. */
const LONG = 1

/** The best of some rounds in seconds, the bytes that servers sent each other in one, and what came out. */
export async function timed(fleet, query) {
  let best = Number.POSITIVE_INFINITY
  let [moved, bytes] = [0, null]
  for (let round = 0; round < ROUNDS && (round === 0 || best < LONG); round++) {
    const before = fleet.bytes()
    const since = performance.now()
    bytes = await fleet.copyOut(query)
    best = Math.min(best, (performance.now() - since) / 1000)
    moved = fleet.bytes() - before
  }
  return { seconds: best, moved, bytes }
}

/** Both, of the people who are there; on one shard alone too, of the people who are there. */
export async function measure(fleet) {
  const score = await timed(fleet, SPREAD)
  const report = await timed(fleet, REPORT)
  return { score, report }
}

/** People a second of one shard alone, scored: what more shards have to be held against. */
export async function measureAlone(fleet) {
  const [[people]] = await rowsIn(fleet.one.copyOut('SELECT count(*) FROM answers'))
  const one = { bytes: () => 0, copyOut: fleet.one.copyOut }
  const { seconds: score } = await timed(one, SPREAD.replace('company.', ''))
  const { seconds: report } = await timed(one, REPORT.replace('company.', ''))
  return { score: people / score, report: people / report }
}

/** The sums of all scores, over every shard. */
export async function digestOf(fleet) {
  const [sums] = await rowsIn(
    fleet.copyOut(`SELECT ${DIGEST.map((name) => `sum(${name})`)} FROM company.digest`),
  )
  return sums
}
