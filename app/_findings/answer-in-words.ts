import { type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { ResultWords } from './result-words.ts'

/** The statements of a pair as they were presented. */
export function presented(id: PairId, { texts }: Pick<ResultWords, 'texts'>) {
  const right = twoHats1.pairs.find((pair) => pair.id === id)?.right ?? 'project'
  const statements = texts.pairs.statements[id]
  return { a: statements[right === 'project' ? 'team' : 'project'], b: statements[right] }
}

/** "What was chosen (more), rather than: the other statement". */
export function answerInWords(
  id: PairId,
  answer: number,
  words: Pick<ResultWords, 'texts' | 'result'>,
): string {
  const { a, b } = presented(id, words)
  const { equal, rather } = words.result.why
  const [chosen, other] = answer > 2 ? [b, a] : [a, b]
  const label = words.texts.pairs.printed[answer] ?? ''
  return fill(answer === 2 ? equal : rather, { label, chosen, other })
}
