import type { ActivityAdvice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AdviceCards, Steps } from './advice-cards.tsx'

/** What to try next: a card for each activity that leans, the others in one list. */
export const AdviceSection = ({
  advice: { cards, noLean, others },
  words,
}: {
  advice: ActivityAdvice
  words: ResultWords
}) => (
  <section aria-labelledby="advice">
    <h2 id="advice">{words.result.advice.title}</h2>
    <p className="soft small">{words.result.advice.lead}</p>
    <AdviceCards cards={cards} />
    {others.length > 0 ? (
      <>
        <p>{noLean}</p>
        <ul>
          {others.map(({ key, title, steps }) => (
            <li key={key}>
              <h3>{title}</h3>
              <Steps steps={steps} />
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </section>
)
