import { writeLocal } from '../../_storage/local.ts'
import type { Joined } from './joined.ts'

/** Where the layout's script finds until when a round waits for answers, in seconds since 1970. */
const key = 'two-hats.round'

const waitsForAnswers = ({ sent, elsewhere, waiting }: Joined): boolean =>
  waiting !== null || (sent === null && !elsewhere)

/** Lets the result say that a round waits for it, until the last of them closes. */
export function markAsked(joined: readonly Joined[]): void {
  const closes = joined.filter(waitsForAnswers).map(({ known }) => known?.closes ?? 0)
  writeLocal(key, closes.length > 0 ? String(Math.max(...closes)) : null)
}
