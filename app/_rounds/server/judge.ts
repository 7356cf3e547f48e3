import { sameHex } from './same-hex.ts'
import type { Write } from './store.ts'

/** What the store has of one envelope; `live` is false where it was withdrawn. */
export interface Entry {
  readonly writer: string
  readonly revision: number
  readonly live: boolean
}

/** Envelopes and withdrawals of one round together: who has the join link cannot fill a disc by withdrawing. */
export const MOST_ENTRIES = 240

/** What becomes of a write, given what there is: the one rule for every store. */
export function judge(
  write: Write,
  entry: Entry | undefined,
  { live, entries, most }: { readonly live: number; readonly entries: number; readonly most: number },
): 'keep' | 'late' | 'repeated' | 'unknown' | 'full' {
  if (entry && !sameHex(entry.writer, write.writer)) return 'unknown'
  if (entry && write.revision < entry.revision) return 'late'
  if (entry && write.revision === entry.revision) return 'repeated'
  if (write.sealed !== null && !entry?.live && live >= most) return 'full'
  return !entry && entries >= MOST_ENTRIES ? 'full' : 'keep'
}
