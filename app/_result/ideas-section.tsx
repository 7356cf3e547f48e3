import type { ActivityAdvice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AdviceCards, Steps } from './advice-cards.tsx'

interface Props {
  readonly advice: ActivityAdvice
  readonly words: ResultWords
}

/** What to try next: a card for each activity that leans, the others in one list. */
export const IdeasSection = ({ advice: { cards, noLean, others }, words }: Props) => (
  <>
    <p className="soft small">{words.result.advice.lead}</p>
    {cards.length > 0 ? <AdviceCards cards={cards} /> : null}
    {others.length > 0 ? (
      <>
        <p>{noLean}</p>
        <ul className="ideas">
          {others.map(({ key, title, steps }) => (
            <li key={key}>
              <h3>{title}</h3>
              <Steps steps={steps} />
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </>
)
