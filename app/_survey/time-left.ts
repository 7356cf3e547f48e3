import type { Answers } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { type Form, pagesOf } from './pages.ts'

/** Seconds a question takes: 20 pairs, 10 frequency and 6 attribute questions make seven minutes. */
const seconds = { pairs: 12, frequencies: 9, attributes: 15, last: 0 } as const

/** Minutes for the questions not yet handled, rounded up. */
export function minutesLeft(form: Form, answers: Answers<ItemId>): number {
  const left = pagesOf(form).reduce(
    (sum, page) => sum + seconds[page.part] * page.items.filter((id) => answers[id] === undefined).length,
    0,
  )
  return Math.ceil(left / 60)
}
