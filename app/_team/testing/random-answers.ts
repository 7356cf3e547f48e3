import { type Answers, itemIds } from 'two-hats'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'

/** Mulberry32: the same numbers for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Answers of somebody with a leaning and habits of their own; some items open or not faced. */
export function randomAnswers(seed: number): Answers<ItemId> {
  const random = randomNumbers(seed)
  const open = random() < 0.5 ? 0 : random() * 0.6
  const centre = random() * 4
  const answers: { [id: string]: number | null } = {}
  for (const id of itemIds(twoHats1)) {
    const value = Math.min(4, Math.max(0, Math.round(centre + (random() - 0.5) * 4)))
    if (random() >= open) answers[id] = random() < 0.03 ? null : value
  }
  return checkedAnswers(answers)
}
