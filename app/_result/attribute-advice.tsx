import { attributes, type Result } from 'two-hats'
import { attributeAdvice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AdviceCards } from './advice-cards.tsx'

/** What the attributes say where high or low may be said; one sentence where neither may. */
export function AttributeAdvice({ result, words }: { result: Result; words: ResultWords }) {
  const cards = attributeAdvice(result, words)
  if (cards.length > 0) return <AdviceCards cards={cards} />
  const answered = attributes.some((attribute) => result.attributes[attribute] !== null)
  return answered ? <p className="soft small">{words.feedback.inBetween}</p> : null
}
