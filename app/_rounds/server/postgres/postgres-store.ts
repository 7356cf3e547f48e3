import type { Sql } from 'postgres'
import { policyText, purgeAt } from '../../policy.ts'
import { sameRound } from '../same-round.ts'
import { shuffledBlob } from '../shuffled.ts'
import type { Closed, Counted, Opened, Store, Written } from '../store.ts'
import { turns } from '../turns.ts'
import { attempts } from './attempts.ts'
import { bytes, closedOf, stored } from './rows.ts'
import { countedAt, written } from './writing.ts'

/**
 * Rounds in PostgreSQL. Every change is one statement, and so one transaction, on the round's row as it was read: where
 * another process has changed it since, nothing is written and it is read again.
 */
export function postgresStore(sql: Sql): Store {
  const inTurn = turns()

  const close = (id: string) =>
    attempts<Closed | null>(async () => {
      const round = await stored(sql, id)
      if (round === null || round.closed !== null) return round?.closed ?? null
      const rows = await sql<{ sealed: Buffer }[]>`
        SELECT sealed FROM envelope WHERE round = ${bytes(id)} AND sealed IS NOT NULL`
      const end = closedOf(rows.length, round.policy)
      const blob = end.enough ? shuffledBlob(rows.map(({ sealed }) => sealed)) : null
      const [done] = await sql`
        WITH held AS (
          UPDATE round
          SET version = version + 1, closed_count = ${end.count}, blob = ${blob}, hour = NULL, hour_count = NULL
          WHERE id = ${bytes(id)} AND version = ${round.version} RETURNING id
        ), deleted AS (
          DELETE FROM envelope USING held WHERE round = held.id
        )
        SELECT 1 FROM held`
      return done ? end : 'again'
    })

  return {
    close,
    async open(round, mostRounds): Promise<Opened> {
      const { id, admin, header, policy } = round
      const [found] = await sql`SELECT header IS NULL AS gone FROM round WHERE id = ${bytes(id)}`
      if (found?.gone) return 'gone'
      if (!found) {
        const [made] = await sql`
          INSERT INTO round (id, closes, purge, admin, header, policy)
          SELECT ${bytes(id)}::bytea, ${policy.closes}::bigint, ${purgeAt(policy)}::bigint, ${bytes(admin)}::bytea,
            ${Buffer.from(header)}::bytea, ${policyText(policy)}::text
          WHERE (SELECT count(*) FROM round) < ${mostRounds}
          ON CONFLICT (id) DO NOTHING RETURNING 1`
        if (made) return 'opened'
      }
      const there = await stored(sql, id)
      if (there !== null) return sameRound(there, round) ? 'same' : 'taken'
      return found ? 'gone' : 'full'
    },
    async read(id, now) {
      const round = await stored(sql, id)
      if (round === null || now >= purgeAt(round.policy)) return null
      const { admin, header, policy, closed } = round
      return { id, admin, header, policy, closed }
    },
    write: (id, sent, now) =>
      inTurn(id, () =>
        attempts<Written>(async () => {
          const round = await stored(sql, id)
          if (round === null || now >= purgeAt(round.policy)) return { kind: 'unknown' }
          if (round.closed !== null || now >= round.policy.closes) return { kind: 'closed' }
          return await written(sql, round, sent, now)
        }),
      ),
    count: (id, now) =>
      inTurn(id, () =>
        attempts<Counted | null>(async () => {
          const round = await stored(sql, id)
          if (round === null || round.closed !== null) return null
          const [row] = await sql`
            SELECT count(sealed)::int AS live FROM envelope WHERE round = ${bytes(id)}`
          const counted = countedAt(round, Number(row?.live ?? 0), now)
          if (round.noted?.hour === counted.hour) return counted
          const [done] = await sql`
            UPDATE round SET version = version + 1, hour = ${counted.hour}, hour_count = ${counted.count}
            WHERE id = ${bytes(id)} AND version = ${round.version} RETURNING 1`
          return done ? counted : 'again'
        }),
      ),
    async envelopes(id) {
      const [row] = await sql<{ blob: Buffer | null }[]>`SELECT blob FROM round WHERE id = ${bytes(id)}`
      return row?.blob ?? null
    },
    delete: (id) =>
      attempts<undefined>(async () => {
        const round = await stored(sql, id)
        if (round === null) return undefined
        const [done] = await sql`
          WITH held AS (
            UPDATE round
            SET version = version + 1, admin = NULL, header = NULL, policy = NULL, hour = NULL, hour_count = NULL,
              closed_count = NULL, blob = NULL
            WHERE id = ${bytes(id)} AND version = ${round.version} RETURNING id
          ), deleted AS (
            DELETE FROM envelope USING held WHERE round = held.id
          )
          SELECT 1 FROM held`
        return done ? undefined : 'again'
      }),
    async sweep(now) {
      // A note of a deleted round is kept until nobody could open it again.
      await sql`DELETE FROM round WHERE purge <= ${now} OR (header IS NULL AND closes <= ${now})`
      const due = await sql<{ id: Buffer }[]>`
        SELECT id FROM round WHERE closed_count IS NULL AND header IS NOT NULL AND closes <= ${now}`
      const errors: unknown[] = []
      for (const { id } of due) await close(id.toString('hex')).catch((error: unknown) => errors.push(error))
      if (errors.length > 0) throw errors[0]
      return 0
    },
    end: () => sql.end({ timeout: 2 }),
  }
}
