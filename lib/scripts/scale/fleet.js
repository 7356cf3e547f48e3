import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { sqlFor, teamSqlFor } from 'two-hats/sql'
import { digestQuery } from './digest.js'
import { columns } from './people.js'

/** How the positions of a company are spread: a row a zone. */
const SUMMARY = `SELECT zone, count(*) AS people, min(low) AS low, max(high) AS high, sum(position) AS positions
FROM scored GROUP BY zone`

/** Makes the tables and views of a company on every shard, and what is asked in front. Nobody is in them yet. */
export async function furnish(fleet) {
  const { dialect, types, home } = fleet
  const named = columns.map((name, at) => `"${name}" ${[types.whole, types.team][at] ?? types.choice}`)
  // ClickHouse 18.16 loses the alias of a table in a view, unless its database is named.
  const [answers, states, cells] = ['answers', 'two_hats_states', 'two_hats_cells'].map((name) => [
    home,
    name,
  ])
  const score = sqlFor(twoHats1, dialect, { answers, states })
  const team = teamSqlFor(twoHats1, dialect, { answers, states, cells, team: 'team' })
  await fleet.does(`CREATE TABLE answers (${named.join(', ')}) ${types.engine};`)
  await fleet.does(score.states)
  await fleet.does(team.cells)
  const views = { scored: score.query, teams: team.query, digest: digestQuery(dialect), summary: SUMMARY }
  for (const [name, query] of Object.entries(views)) await fleet.does(`CREATE VIEW ${name} AS ${query};`)
  for (const name of ['answers', ...Object.keys(views)]) await fleet.expose(name)
}

/** A query's rows as text: fields by tabs, `\N` where there is nothing. */
export async function rowsIn(bytes) {
  const text = (await bytes).toString()
  if (text === '') return []
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t').map((field) => (field === '\\N' ? null : field)))
}
