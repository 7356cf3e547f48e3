import type { Sql } from 'postgres'
import { type Policy, parsePolicy } from '../../policy.ts'
import type { Closed, Round } from '../store.ts'

export const bytes = (hex: string) => Buffer.from(hex, 'hex')

interface Row {
  readonly version: number
  readonly admin: Buffer
  readonly header: Buffer
  readonly policy: string
  readonly hour: string | null
  readonly hour_count: number | null
  readonly closed_count: number | null
}

/** A round with what only the store knows. */
export interface Stored extends Round {
  readonly closed: Closed | null
  readonly version: number
  readonly noted: { readonly hour: number; readonly count: number } | null
}

function policyOf(text: string): Policy {
  const gate = parsePolicy(JSON.parse(text))
  if (!gate.ok) throw new Error('A stored policy is not what this software writes.')
  return gate.value
}

export const closedOf = (count: number, { least }: Policy): Closed => ({ count, enough: count >= least })

/** `null` where there is none, or where it was deleted. */
export async function stored(sql: Sql, id: string): Promise<Stored | null> {
  const [row] = await sql<Row[]>`
    SELECT version, admin, header, policy, hour, hour_count, closed_count FROM round
    WHERE id = ${bytes(id)} AND header IS NOT NULL`
  if (row === undefined) return null
  const policy = policyOf(row.policy)
  return {
    id,
    admin: row.admin.toString('hex'),
    header: row.header,
    policy,
    closed: row.closed_count === null ? null : closedOf(row.closed_count, policy),
    version: row.version,
    noted: row.hour === null ? null : { hour: Number(row.hour), count: row.hour_count ?? 0 },
  }
}
