import { writeLocal } from '../../_storage/local.ts'
import type { Joined } from './joined.ts'

/** Where the layout's script (`app/_site/saved-mark.ts`) finds which rounds ask for a result. */
const key = 'two-hats.round'

/**
 * When a round closes, in seconds since 1970, if it asks for any result; with when the survey was finished that it has, if it
 * asks for any other. Nothing if it asks for none.
 */
function asks({ known, sent, elsewhere, waiting }: Joined): readonly string[] {
  if (known === null || known.closed) return []
  if (waiting !== null || (sent === null && !elsewhere)) return [`${known.closes}`]
  return sent?.letter ? [`${known.closes} ${sent.letter.on}`] : []
}

/** Lets the result say that a round has not got it, until that closes. */
export const markAsked = (joined: readonly Joined[]): void =>
  writeLocal(key, joined.flatMap(asks).join(',') || null)
