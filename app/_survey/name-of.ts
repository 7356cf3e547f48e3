import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { itemsOf } from './pages.ts'

/** "Pair 3", "Question 21": the name of a question wherever it is spoken of; the short form's are the first ten. */
export function nameOf(id: ItemId, { pair, question }: Messages['survey']): string {
  const isPair = twoHats1.pairs.some((one) => one.id === id)
  return fill(isPair ? pair : question, { n: itemsOf('full').indexOf(id) + 1 })
}
