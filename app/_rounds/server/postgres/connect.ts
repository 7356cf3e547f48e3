import type { Sql } from 'postgres'
import { migration } from './migrations.ts'

/** Connections of this process; a request holds one for a few milliseconds. */
const CONNECTIONS = 10

/**
 * A pool on a database that has all tables. The driver is loaded here, so that nobody without a database loads it.
 *
 * Nothing here uses the driver's `begin`: where a connection breaks within one, 3.4.9 may run what follows on another
 * connection, wait for ever, or throw where nobody catches (its issues 1186, 1208, 1216). Single statements fail at once.
 */
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
    await sql.unsafe(migration).simple()
    return sql
  } catch (error) {
    await sql.end({ timeout: 1 })
    throw error
  }
}
