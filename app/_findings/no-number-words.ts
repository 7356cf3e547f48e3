import type { Answers } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'

/** Why answers give no number, and how many pairs are answered. */
export function withoutNumber(answers: Answers<ItemId>): {
  readonly why: 'few' | 'notFaced' | 'none'
  readonly answered: number
} {
  const pairs = twoHats1.pairs.map(({ id }) => answers[id])
  const answered = pairs.filter((answer) => typeof answer === 'number').length
  return { why: answered > 0 ? 'few' : pairs.includes(null) ? 'notFaced' : 'none', answered }
}

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
  const { why, answered } = withoutNumber(answers)
  const state = own ? why : 'sharedFew'
  const { title, text } = empty[state]
  return { state, title: fill(title, { answered }), text: fill(text, { answered }) }
}
