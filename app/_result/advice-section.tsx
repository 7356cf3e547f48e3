import type { Advice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AdviceCards } from './advice-cards.tsx'

/** What to try next, activity by activity. */
export const AdviceSection = ({ cards, words }: { cards: readonly Advice[]; words: ResultWords }) => (
  <section aria-labelledby="advice">
    <h2 id="advice">{words.result.advice.title}</h2>
    <p className="soft small">{words.result.advice.lead}</p>
    <AdviceCards cards={cards} />
  </section>
)
