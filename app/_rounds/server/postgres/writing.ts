import type { Sql } from 'postgres'
import { hourOf } from '../hours.ts'
import { judge } from '../judge.ts'
import type { Counted, Write, Written } from '../store.ts'
import { bytes, type Stored } from './rows.ts'

interface Row {
  readonly id: Buffer
  readonly writer: Buffer
  readonly revision: number
  readonly live: boolean
}

/** How many there were when this hour began: noted before the first change of an hour. */
export const countedAt = ({ noted }: Stored, live: number, now: number): Counted => {
  const hour = hourOf(now)
  return noted !== null && noted.hour >= hour ? { count: noted.count, hour } : { count: live, hour }
}

/** Decides about a write by what was read, and writes in one statement that does nothing where that is no longer so. */
export async function written(sql: Sql, round: Stored, sent: Write, now: number): Promise<Written | 'again'> {
  const [key, envelope] = [bytes(round.id), bytes(sent.envelope)]
  const rows = await sql<Row[]>`
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
  const { hour, count } = countedAt(round, live, now)
  const [done] = await sql`
    WITH held AS (
      UPDATE round SET version = version + 1, hour = ${hour}, hour_count = ${count}
      WHERE id = ${key} AND version = ${round.version} RETURNING id
    )
    INSERT INTO envelope (round, id, writer, revision, sealed)
    SELECT id, ${envelope}::bytea, ${bytes(sent.writer)}::bytea, ${sent.revision}::int, ${sealed}::bytea FROM held
    ON CONFLICT (round, id) DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed
    RETURNING 1`
  return done ? { kind: 'kept', revision: sent.revision } : 'again'
}
