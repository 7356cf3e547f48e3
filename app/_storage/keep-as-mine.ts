import type { Answers } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { thisInstrument } from './entry.ts'
import { newPath, turnTo } from './session.ts'

/**
 * Makes the answers of a link the survey of this browser, as one more: every survey that is here stays, the finished ones
 * and the one that was worked on. A link holds no role and no times.
 */
export function keepAsMine(answers: Answers<ItemId>): void {
  const at = newPath()
  turnTo(at, {
    [`${at}/began`]: new Date().toISOString(),
    [`${at}/instrument`]: thisInstrument,
    ...Object.fromEntries(Object.entries(answers).map(([id, value]) => [`${at}/answers/${id}`, value])),
  })
}
