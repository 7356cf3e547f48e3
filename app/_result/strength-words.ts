import { type Estimate, levelOf } from 'two-hats'
import type { Messages } from '../_messages/messages.ts'
import { tenth } from '../_messages/number.ts'

type Words = Messages['result']['attributes']

/** High, low or in between, as far as it may be said. */
export function strengthWords(estimate: Estimate | null, { level, inBetween, empty }: Words): string {
  if (estimate === null) return empty
  const found = levelOf(estimate)
  return found === null ? inBetween : level[found]
}

/** The value and what may be said of it. */
export const strengthNote = (estimate: Estimate | null, words: Words): string =>
  estimate ? `${tenth(estimate.value)} · ${strengthWords(estimate, words)}` : words.empty
