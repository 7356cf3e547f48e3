import type { Sql } from 'postgres'
import { migrations } from './migrations.ts'

/** One number for every process that migrates: only one does at a time. */
const LOCK = 7_247_119

/** Connections of this process; a request holds one for a few milliseconds. */
const CONNECTIONS = 10

/** A pool on a database that has all tables. The driver is loaded here, so that nobody without a database loads it. */
export async function connect(url: string): Promise<Sql> {
  const { default: postgres } = await import('postgres')
  const sql = postgres(url, {
    max: CONNECTIONS,
    connect_timeout: 5,
    // A notice could name a table or a value; nothing is logged.
    onnotice: () => {},
    connection: { application_name: 'two-hats', statement_timeout: 10_000, lock_timeout: 8_000 },
  })
  try {
    await migrate(sql)
    return sql
  } catch (error) {
    await sql.end({ timeout: 1 })
    throw error
  }
}

const migrate = (sql: Sql) =>
  sql.begin(async (sql) => {
    await sql`SELECT pg_advisory_xact_lock(${LOCK})`
    await sql`CREATE TABLE IF NOT EXISTS round_migration (number int PRIMARY KEY)`
    const done = new Set((await sql`SELECT number FROM round_migration`).map(({ number }) => Number(number)))
    for (const { number, sql: text } of migrations.filter((one) => !done.has(one.number))) {
      await sql.unsafe(text)
      await sql`INSERT INTO round_migration VALUES (${number})`
    }
  })
