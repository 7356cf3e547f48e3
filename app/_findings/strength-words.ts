import { type Estimate, levelOf } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { range, whole } from '../_messages/number.ts'

type Words = Messages['result']

/** High, low or in between, as far as it may be said. */
export function strengthWords(
  estimate: Estimate | null,
  { attributes: { level, inBetween, empty } }: Words,
): string {
  if (estimate === null) return empty
  const found = levelOf(estimate)
  return found === null ? inBetween : level[found]
}

/** The value, where it would likely be, and what may be said of it. */
export const strengthNote = (estimate: Estimate | null, words: Words): string =>
  estimate
    ? fill(words.table.note, {
        value: whole(estimate.value),
        range: range(estimate.interval, words.to),
        says: strengthWords(estimate, words),
      })
    : words.attributes.empty
