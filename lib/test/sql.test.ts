import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Answers, score } from '../src/index.ts'
import { cellsCsv, sqlFor, statesCsv, teamSqlFor } from '../src/sql/index.ts'
import { stateRows } from '../src/sql/state-rows.ts'
import { modelled, nobody, pairAnswers, repeat } from './test-instrument.ts'

/** Numbers 0..1 that come back with the seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function crowd(size: number): Answers[] {
  const random = numbers(4)
  return Array.from({ length: size }, () => {
    const missing = random() ** 2
    const bias = 4 * random()
    return pairAnswers(
      modelled,
      Array.from({ length: 20 }, (): Answer => {
        if (random() < missing) return null
        return Math.round(Math.min(4, Math.max(0, bias + 4 * (random() - 0.5)))) as Answer
      }),
    )
  })
}

/** What a row says otherwise than `score`, by more than 1e-12. */
function difference(answers: Answers, row: Record<string, unknown>): string[] {
  const { position } = score(modelled, answers)
  const answered = Object.values(answers).filter((answer) => answer !== null).length
  const want = {
    valid: true,
    answered,
    position: position?.value ?? null,
    low: position?.interval[0] ?? null,
    high: position?.interval[1] ?? null,
    zone: position?.zone ?? null,
    project_probability: position?.sideProbability ?? null,
  }
  return Object.entries(want).flatMap(([name, value]) => {
    const got = row[name]
    const same =
      typeof got === 'number' && typeof value === 'number'
        ? Math.abs(got - value) <= 1e-12 * Math.max(1, Math.abs(value))
        : got === value
    return same ? [] : [`${name}: got ${got}, want ${value}`]
  })
}

const edges = [
  nobody,
  ...[0, 1, 4, 5, 9, 19].map((n) => pairAnswers(modelled, repeat<Answer>(4, n))),
  ...([0, 1, 2, 3, 4, null] as const).map((answer) => pairAnswers(modelled, repeat<Answer>(answer, 20))),
]

describe('on DuckDB', () => {
  let connection: DuckDBConnection

  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(sqlFor(modelled, 'duckdb').states)
  }, 60_000)
  afterAll(() => connection.closeSync())

  async function scored(rows: readonly (readonly (number | null)[])[], type = 'TINYINT') {
    const columns = modelled.pairs.map(({ id }) => `"${id}" ${type}`)
    await connection.run(`CREATE OR REPLACE TABLE answers (person INTEGER, ${columns.join(', ')})`)
    for (let from = 0; from < rows.length; from += 1000) {
      const values = rows
        .slice(from, from + 1000)
        .map((row, at) => `(${[from + at, ...row.map((answer) => answer ?? 'NULL')].join(', ')})`)
      await connection.run(`INSERT INTO answers VALUES ${values.join(', ')}`)
    }
    const { query } = sqlFor(modelled, 'duckdb')
    return (await connection.runAndReadAll(`${query} ORDER BY person`)).getRowObjects()
  }

  test('the query gives 5,000 random respondents and every edge what score gives', async () => {
    const people = [...edges, ...crowd(5000)]
    const rows = await scored(people.map((answers) => modelled.pairs.map(({ id }) => answers[id] ?? null)))
    expect(rows).toHaveLength(people.length)
    const apart = rows.flatMap((row, at) => difference(people[at] ?? nobody, row))
    expect(apart).toEqual([])
  }, 60_000)

  test.each([-1, 5, 2.5, 7])('an answer of %f makes a row invalid, and its neighbour none', async (wrong) => {
    const rows = await scored([[wrong, ...repeat(2, 19)], repeat(2, 20)], 'DOUBLE')
    expect(rows.map(({ valid, position, zone }) => [valid, position, zone])).toEqual([
      [false, null, null],
      [true, 0, 'balanced'],
    ])
  })

  test.each(['UTINYINT', 'TINYINT', 'SMALLINT', 'DOUBLE'])(
    'a code 99 in a column of %s makes only its row invalid',
    async (type) => {
      const rows = await scored([[99, ...repeat(1, 19)], repeat(1, 20), repeat(0, 20)], type)
      expect(rows.map(({ valid, zone }) => [valid, zone])).toEqual([
        [false, null],
        [true, 'balanced'],
        [true, 'balanced'],
      ])
    },
  )

  test('tables and columns of any name are found, and none can end its own quotes', async () => {
    const strange = 'select "x"; DROP TABLE answers --'
    const columns = Object.fromEntries(modelled.pairs.map(({ id }, at) => [id, `order "${at}"`]))
    const { states, query } = sqlFor(modelled, 'duckdb', {
      answers: ['main', strange],
      states: 'seed "of" states',
      columns,
    })
    const q = (name: string) => `"${name.replaceAll('"', '""')}"`
    await connection.run(states)
    await connection.run(
      `CREATE TABLE ${q(strange)} (${Object.values(columns).map((name) => `${q(name)} UTINYINT`)})`,
    )
    await connection.run(`INSERT INTO ${q(strange)} VALUES (${repeat(2, 20)})`)
    const rows = (await connection.runAndReadAll(query)).getRowObjects()
    expect(rows).toMatchObject([{ valid: true, answered: 20, position: 0, zone: 'balanced' }])
  })
})

test('a table without a name, and a column for two pairs, are refused', () => {
  expect(() => sqlFor(modelled, 'duckdb', { answers: [] })).toThrow(RangeError)
  expect(() => sqlFor(modelled, 'duckdb', { columns: { 'block-1': 'one', 'block-2': 'one' } })).toThrow(
    new RangeError('Column "one" stands for two items; expected a column of its own for each.'),
  )
  expect(() => sqlFor(modelled, 'duckdb', { columns: { 'block-1': 'block-2' } })).toThrow(RangeError)
  expect(() => sqlFor(modelled, 'duckdb', { columns: { 'block-1': 'zone' } })).toThrow(
    new RangeError('Column "zone" is called as one that the query adds; expected another name.'),
  )
})

test.each(['', 'a\0b'])('the name %j is refused', (answers) => {
  expect(() => sqlFor(modelled, 'postgres', { answers })).toThrow(RangeError)
})

describe('the tables', () => {
  const { states, cells } = teamSqlFor(modelled, 'duckdb', { team: 'squad' })
  const inserted = (text: string) =>
    [...text.matchAll(/^\((.*)\)(?:,|$)/gm)].map(([, row = '']) =>
      row.replaceAll(/[' ]/g, '').split(',').map(asNumber),
    )
  const asNumber = (text: string) => (Number.isNaN(Number(text)) ? text : Number(text))

  test.each([
    [
      'states',
      states,
      statesCsv(modelled),
      13_112,
      'state,n,s,q,position,low,high,zone,project_probability,variance',
    ],
    ['cells', cells, cellsCsv(modelled), 38_401, 'short_by,log_gap'],
  ])('have the same rows as their CSV: %s', (_, text, csv, size, names) => {
    const [header, ...rows] = csv.trimEnd().split('\n')
    expect(header).toBe(names)
    expect(rows.map((row) => row.split(',').map(asNumber))).toEqual(inserted(text))
    expect(new Set(rows.map((row) => Number.parseInt(row, 10))).size).toBe(size)
    expect(rows).toHaveLength(size)
  })
})

test('the table has every state of answers once, and no other', () => {
  const reached = new Set(['0 0 0'])
  let last = [...reached]
  for (let n = 1; n <= 7; n++) {
    const next = new Set<string>()
    for (const state of last) {
      const [, s = 0, q = 0] = state.split(' ').map(Number)
      for (const v of [-2, -1, 0, 1, 2]) next.add(`${n} ${s + v} ${q + v * v}`)
    }
    last = [...next]
    for (const state of last) reached.add(state)
  }
  const got = stateRows(7).map(({ n, s, q }) => `${n} ${s} ${q}`)
  expect(got).toHaveLength(new Set(got).size)
  expect(new Set(got)).toEqual(new Set([...reached].filter((state) => Number.parseInt(state, 10) >= 5)))
})

test('dialects differ in types, in quotes and in what makes DuckDB refuse text and PostgreSQL plan', () => {
  const neutral = (text: string) =>
    text
      .replaceAll('`', '"')
      .replaceAll('DOUBLE PRECISION', 'DOUBLE')
      .replaceAll(/VARCHAR|TEXT|STRING/g, 'VARCHAR')
      .replaceAll(/sign\((.*?)\)/g, '$1')
      .replace(', PRIMARY KEY ("state")', '')
      .replace('ANALYZE "two_hats_states";\n', '')
  const duckdb = sqlFor(modelled, 'duckdb')
  for (const dialect of ['postgres', 'spark'] as const) {
    const { states, query } = sqlFor(modelled, dialect)
    expect([neutral(states), neutral(query)]).toEqual([duckdb.states, duckdb.query].map(neutral))
  }
})

test('ClickHouse differs in its lists, in its join and in its way to insert', () => {
  const { states, query } = sqlFor(modelled, 'clickhouse')
  const duckdb = sqlFor(modelled, 'duckdb').query
  const listed = query.replaceAll(/CASE WHEN (\S+) = 0 THEN 1 .*? END = 1/g, '$1 IN (0, 1, 2, 3, 4)')
  expect(listed.replace('ANY LEFT', 'LEFT').replace('Nullable(Int32)', 'INT')).toBe(
    duckdb.replaceAll(/sign\((.*?)\)/g, '$1'),
  )
  expect(states.split('\n')[0]).toMatch(
    /^CREATE TABLE IF NOT EXISTS .* ENGINE = MergeTree ORDER BY "state";$/,
  )
  // Its client takes the first line feed for the end of the rows.
  expect(states.trimEnd().split('\n').slice(1)).toHaveLength(14)
})
