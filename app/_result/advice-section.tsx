import type { Result } from 'two-hats'
import { activityAdvice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AdviceCards } from './advice-cards.tsx'

/** What to try next, activity by activity. */
export function AdviceSection({ result, words }: { result: Result; words: ResultWords }) {
  const cards = activityAdvice(result, words)
  if (cards.length === 0) return null
  const { advice } = words.result
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{advice.title}</h2>
      <p className="soft small">{advice.lead}</p>
      <AdviceCards cards={cards} />
    </section>
  )
}
