import type { Result } from 'two-hats'
import { activityAdvice } from './advice.ts'
import { AdviceCards } from './advice-cards.tsx'
import type { ResultWords } from './result-words.ts'

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
