import type { Position } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { spectrumFigure } from '../_figures/spectrum-figure.ts'
import { headlineFinding } from '../_findings/headline-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'
import { Claim } from './claim.tsx'

interface Props extends Pick<Subject, 'own' | 'about' | 'on' | 'answers'> {
  readonly position: Position
  readonly words: ResultWords
}

/** Ten seconds: the sentence, how sure it is, and the spectrum. */
export function Headline({ position, words, ...subject }: Props) {
  const found = headlineFinding(position, subject, words)
  const { kicker, parts, numbers } = found.position
  return (
    <>
      <p className="kicker">{kicker}</p>
      <h1>
        <Claim parts={parts} /> <span className="h1-numbers">{numbers}</span>
      </h1>
      <Figure drawings={[spectrumFigure(found, words, 736), spectrumFigure(found, words, 340)]} />
      <p className="soft small">{words.result.lead}</p>
      <p className="soft small">{found.odds}</p>
      {found.provisional ? <p className="notice">{found.provisional}</p> : null}
      {found.short ? <p className="notice">{found.short}</p> : null}
    </>
  )
}
