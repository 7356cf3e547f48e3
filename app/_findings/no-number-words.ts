import type { Answers } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'

/** Which state a result without a number is in, and what is said of it. */
export function noNumberWords(
  answers: Answers<ItemId>,
  own: boolean,
  { empty }: Messages['result'],
): {
  readonly state: 'sharedFew' | 'few' | 'notFaced' | 'none'
  readonly title: string
  readonly text: string
} {
  const pairs = twoHats1.pairs.map(({ id }) => answers[id])
  const answered = pairs.filter((answer) => typeof answer === 'number').length
  const notFaced = pairs.some((answer) => answer === null)
  const state = own ? (answered > 0 ? 'few' : notFaced ? 'notFaced' : 'none') : 'sharedFew'
  const { title, text } = empty[state]
  return { state, title: fill(title, { answered }), text: fill(text, { answered }) }
}
