import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { engines } from './sql-engines.js'

const columns = ['person', 'position', 'low', 'high', 'project_probability', 'zone']

/**
 * Packed answers scored by every SQL engine, one after the other: the best of `rounds` in seconds, the rows that came
 * out, their largest difference from `want` and how many are in another zone; `seconds` is `null` where the engine is
 * not installed. `want` is what `scoreBatch` says of the same answers, `sql` gives the SQL for a dialect.
 */
export async function* scoredBySql({ ids, packed, want, zoneNames, sql, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-sql-'))
  const input = join(folder, 'answers.csv')
  writeAnswers(input, ids, packed)
  try {
    for (const { name, dialect, core, open } of engines) {
      const { states, query } = sql(dialect)
      const engine = await open({ folder, input, ids, states })
      if (engine === null) {
        yield { name, core, seconds: null }
        continue
      }
      try {
        let seconds = Number.POSITIVE_INFINITY
        for (let round = 0; round < rounds; round++) {
          const time = await engine.run(`SELECT ${columns.join(', ')} FROM (${query}) scored`)
          seconds = Math.min(seconds, time)
        }
        const output = join(folder, `${dialect}.csv`)
        await engine.copyTo(output)
        yield { name, core, seconds, ...(await compare(output, want, zoneNames)) }
      } finally {
        await engine.close()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeAnswers(file, ids, packed) {
  const lines = [['person', ...ids].join(',')]
  for (let person = 0; person < packed.length / ids.length; person++) {
    let line = String(person)
    for (let item = 0; item < ids.length; item++) {
      const answer = packed[person * ids.length + item]
      line += answer > 4 ? ',' : `,${answer}`
    }
    lines.push(line)
  }
  writeFileSync(file, lines.join('\n'))
}

async function compare(file, want, zoneNames) {
  let rows = 0
  let most = 0
  let zones = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [person, position, low, high, side, zone] = line.split(',')
    const at = Number(person)
    rows += 1
    most = Math.max(
      most,
      difference(position, want.position[at]),
      difference(low, want.low[at]),
      difference(high, want.high[at]),
      difference(side, want.sideProbability[at]),
    )
    if (zone !== (zoneNames[want.zone[at]] ?? '')) zones += 1
  }
  return { rows, most, zones }
}

function difference(text, number) {
  if (text === '' || Number.isNaN(number)) return text === '' && Number.isNaN(number) ? 0 : Infinity
  return Math.abs(Number(text) - number) / Math.max(1, Math.abs(number))
}
