import type { Position } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { spectrumFigure } from '../_figures/spectrum-figure.ts'
import { headlineFinding } from '../_findings/headline-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'

interface Props extends Pick<Subject, 'own' | 'about'> {
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
        {parts.map(({ text, objective }) =>
          objective === null ? (
            text
          ) : (
            <span key={text} className={objective}>
              {text}
            </span>
          ),
        )}{' '}
        <span className="h1-numbers">{numbers}</span>
      </h1>
      <p className="lead">{words.result.lead}</p>
      <p className="soft">{found.odds}</p>
      {found.provisional ? <p className="notice">{found.provisional}</p> : null}
      <Figure drawings={[spectrumFigure(found, words, 736), spectrumFigure(found, words, 340)]} />
    </>
  )
}
