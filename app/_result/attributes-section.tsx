import { Figure } from '../_figures/figure.tsx'
import { strengthsFigure } from '../_figures/result-drawings.ts'
import type { Advice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { StrengthsFinding } from '../_findings/strengths-finding.ts'
import { AdviceCards } from './advice-cards.tsx'

interface Props {
  readonly found: StrengthsFinding
  readonly advice: readonly Advice[]
  readonly words: ResultWords
}

/** What serves both hats: which is high or low as far as that may be said, where each lies, and what to try. */
export const AttributesSection = ({ found, advice, words }: Props) => (
  <>
    <p className="soft small">{words.result.attributes.lead}</p>
    {found.levels.map((level) => (
      <p key={level}>{level}</p>
    ))}
    <Figure drawings={[strengthsFigure(found, words, 736), strengthsFigure(found, words, 340)]} />
    {advice.length > 0 ? <AdviceCards cards={advice} /> : null}
  </>
)
