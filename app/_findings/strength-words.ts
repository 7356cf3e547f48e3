import { type Estimate, levelOf } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'

type Words = Pick<Messages, 'language' | 'result'>

/** High, low or in between, as far as it may be said. */
export function strengthWords(
  estimate: Estimate | null,
  {
    result: {
      attributes: { level, inBetween, empty },
    },
  }: Words,
): string {
  if (estimate === null) return empty
  const found = levelOf(estimate)
  return found === null ? inBetween : level[found]
}

/** The value, where it would likely be, and what may be said of it. */
export function strengthNote(estimate: Estimate | null, words: Words): string {
  if (estimate === null) return words.result.attributes.empty
  const { whole, range } = formats(words.language)
  return fill(words.result.table.note, {
    value: whole(estimate.value),
    range: range(estimate.interval),
    says: strengthWords(estimate, words),
  })
}
