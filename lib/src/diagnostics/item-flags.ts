import { CHOICES } from '../answers/choices.ts'
import { meanOf } from './averages.ts'

/** A mean keyed answer (−1..1) of larger size is one-sided. */
export const ONE_SIDED_ABOVE = 0.5

/** An end option with a larger share of the answers crowds out the others. */
export const CROWDED_ABOVE = 0.6

/** What is suspicious about an item: its mean lies far to one side, or one end is chosen too often. */
export type ItemFlag = 'one-sided' | 'crowded-end'

/**
 * Reasons to reword an item: it hardly tells people apart.
 *
 * | flag | of the keyed answers 0..4 |
 * |---|---|
 * | `one-sided` | \|mean of x/2 − 1\| above .50 |
 * | `crowded-end` | 0, or 4, is more than 60 % of them |
 *
 * None without an answer.
 *
 * @param answers keyed answers of many people to one item, 0 to `choices` − 1, without the missing ones
 * @param choices how many choices the item has, from 2; 5 where left out
 * @returns the flags in the order of the table
 * @example
 * ```ts
 * import { itemFlags } from 'two-hats/diagnostics'
 *
 * console.log(itemFlags([4, 4, 3, 2]).join()) // mean 3.25, that is .625; half of them are 4
 * // one-sided
 * console.log(itemFlags([4, 4, 4, 4, 0, 0]).join()) // mean 2.67, that is .33; 67 % are 4
 * // crowded-end
 * ```
 */
export function itemFlags(answers: ArrayLike<number>, choices: number = CHOICES): ItemFlag[] {
  const mean = meanOf(answers)
  if (mean === null) return []
  const top = choices - 1
  const share = (end: number) => {
    let count = 0
    for (let at = 0; at < answers.length; at++) if (answers[at] === end) count += 1
    return count / answers.length
  }
  const flags: ItemFlag[] = []
  if (Math.abs((2 * mean) / top - 1) > ONE_SIDED_ABOVE) flags.push('one-sided')
  if (Math.max(share(0), share(top)) > CROWDED_ABOVE) flags.push('crowded-end')
  return flags
}
