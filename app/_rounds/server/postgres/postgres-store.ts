import type { Sql, TransactionSql } from 'postgres'
import { type Policy, parsePolicy, policyText, purgeAt } from '../../policy.ts'
import { hourOf } from '../hours.ts'
import { judge } from '../judge.ts'
import { sameRound } from '../same-round.ts'
import { shuffledBlob } from '../shuffled.ts'
import type { Closed, Counted, Round, Store, Write, Written } from '../store.ts'

const bytes = (hex: string) => Buffer.from(hex, 'hex')

interface Row {
  readonly admin: Buffer
  readonly header: Buffer
  readonly policy: string
  readonly closed_count: number | null
}

interface EnvelopeRow {
  readonly id: Buffer
  readonly writer: Buffer
  readonly revision: number
  readonly live: boolean
}

function policyOf(text: string): Policy {
  const gate = parsePolicy(JSON.parse(text))
  if (!gate.ok) throw new Error('A stored policy is not what this software writes.')
  return gate.value
}

const closedOf = (count: number, { least }: Policy): Closed => ({ count, enough: count >= least })

function roundOf(id: string, row: Row): Round {
  const policy = policyOf(row.policy)
  const closed = row.closed_count === null ? null : closedOf(row.closed_count, policy)
  return { id, admin: row.admin.toString('hex'), header: row.header, policy, closed }
}

/** The row of a round that is there, held until the transaction ends: one writes at a time, whichever process. */
async function held(sql: TransactionSql, id: string): Promise<Round | null> {
  const [row] = await sql<Row[]>`
    SELECT admin, header, policy, closed_count FROM round
    WHERE id = ${bytes(id)} AND header IS NOT NULL FOR UPDATE`
  return row === undefined ? null : roundOf(id, row)
}

const liveIn = async (sql: TransactionSql, id: string): Promise<number> => {
  const [row] = await sql`SELECT count(sealed)::int AS live FROM envelope WHERE round = ${bytes(id)}`
  return Number(row?.live ?? 0)
}

/** How many there were when this hour began: noted before the first change of an hour. */
async function counted(sql: TransactionSql, id: string, now: number): Promise<Counted> {
  const hour = hourOf(now)
  const [noted] = await sql`SELECT hour, hour_count FROM round WHERE id = ${bytes(id)} AND hour >= ${hour}`
  if (noted) return { count: Number(noted.hour_count), hour }
  const count = await liveIn(sql, id)
  await sql`UPDATE round SET hour = ${hour}, hour_count = ${count} WHERE id = ${bytes(id)}`
  return { count, hour }
}

async function write(sql: TransactionSql, round: Round, sent: Write, now: number): Promise<Written> {
  const [key, envelope] = [bytes(round.id), bytes(sent.envelope)]
  const rows = await sql<EnvelopeRow[]>`
    SELECT id, writer, revision, sealed IS NOT NULL AS live FROM envelope WHERE round = ${key}`
  const entries = rows.map((row) => ({ ...row, writer: row.writer.toString('hex') }))
  const entry = entries.find(({ id }) => id.equals(envelope))
  const live = entries.filter((one) => one.live).length
  const verdict = judge(sent, entry, { live, entries: entries.length, most: round.policy.most })
  if (verdict === 'unknown' || verdict === 'full') return { kind: verdict }
  if (entry && verdict === 'late') return { kind: 'kept', revision: entry.revision }
  const sealed = sent.sealed === null ? null : Buffer.from(sent.sealed)
  if (verdict === 'repeated') {
    const [same] = await sql`
      SELECT 1 FROM envelope
      WHERE round = ${key} AND id = ${envelope} AND sealed IS NOT DISTINCT FROM ${sealed}`
    return same ? { kind: 'kept', revision: sent.revision } : { kind: 'conflict' }
  }
  await counted(sql, round.id, now)
  await sql`
    INSERT INTO envelope (round, id, writer, revision, sealed)
    VALUES (${key}, ${envelope}, ${bytes(sent.writer)}, ${sent.revision}, ${sealed})
    ON CONFLICT (round, id) DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed`
  return { kind: 'kept', revision: sent.revision }
}

async function close(sql: TransactionSql, id: string): Promise<Closed | null> {
  const round = await held(sql, id)
  if (round === null || round.closed !== null) return round?.closed ?? null
  const rows = await sql<{ sealed: Buffer }[]>`
    SELECT sealed FROM envelope WHERE round = ${bytes(id)} AND sealed IS NOT NULL`
  const end = closedOf(rows.length, round.policy)
  const blob = end.enough ? shuffledBlob(rows.map(({ sealed }) => sealed)) : null
  await sql`
    UPDATE round SET closed_count = ${end.count}, blob = ${blob}, hour = NULL, hour_count = NULL
    WHERE id = ${bytes(id)}`
  await sql`DELETE FROM envelope WHERE round = ${bytes(id)}`
  return end
}

/** Rounds in PostgreSQL: each verb is one transaction that holds the round's row, so any number of processes may ask. */
export function postgresStore(sql: Sql): Store {
  return {
    open: (round, mostRounds) =>
      sql.begin(async (sql) => {
        const [found] = await sql`SELECT header IS NULL AS gone FROM round WHERE id = ${bytes(round.id)}`
        if (found?.gone) return 'gone'
        if (!found) {
          const [all] = await sql`SELECT count(*)::int AS there FROM round`
          if (Number(all?.there) >= mostRounds) return 'full'
        }
        const { admin, header, policy } = round
        const [made] = await sql`
          INSERT INTO round (id, closes, purge, admin, header, policy)
          VALUES (${bytes(round.id)}, ${policy.closes}, ${purgeAt(policy)}, ${bytes(admin)}, ${Buffer.from(header)},
            ${policyText(policy)})
          ON CONFLICT (id) DO NOTHING RETURNING 1`
        if (made) return 'opened'
        const there = await held(sql, round.id)
        if (there === null) return 'gone'
        return sameRound(there, round) ? 'same' : 'taken'
      }),
    async read(id, now) {
      const [row] = await sql<Row[]>`
        SELECT admin, header, policy, closed_count FROM round
        WHERE id = ${bytes(id)} AND header IS NOT NULL AND purge > ${now}`
      return row === undefined ? null : roundOf(id, row)
    },
    write: (id, sent, now) =>
      sql.begin(async (sql): Promise<Written> => {
        const round = await held(sql, id)
        if (round === null || now >= purgeAt(round.policy)) return { kind: 'unknown' }
        if (round.closed !== null || now >= round.policy.closes) return { kind: 'closed' }
        return await write(sql, round, sent, now)
      }),
    count: (id, now) =>
      sql.begin(async (sql) => {
        const round = await held(sql, id)
        return round === null || round.closed !== null ? null : await counted(sql, id, now)
      }),
    close: (id) => sql.begin((sql) => close(sql, id)),
    async envelopes(id) {
      const [row] = await sql<{ blob: Buffer | null }[]>`SELECT blob FROM round WHERE id = ${bytes(id)}`
      return row?.blob ?? null
    },
    delete: (id) =>
      sql.begin(async (sql) => {
        await sql`
          UPDATE round SET admin = NULL, header = NULL, policy = NULL, hour = NULL, hour_count = NULL,
            closed_count = NULL, blob = NULL
          WHERE id = ${bytes(id)}`
        await sql`DELETE FROM envelope WHERE round = ${bytes(id)}`
      }),
    async sweep(now) {
      // A note of a deleted round is kept until nobody could open it again.
      await sql`DELETE FROM round WHERE purge <= ${now} OR (header IS NULL AND closes <= ${now})`
      const due = await sql<{ id: Buffer }[]>`
        SELECT id FROM round WHERE closed_count IS NULL AND header IS NOT NULL AND closes <= ${now}`
      for (const { id } of due) await sql.begin((sql) => close(sql, id.toString('hex')))
    },
    end: () => sql.end({ timeout: 2 }),
  }
}
