import { score } from 'two-hats'
import { decodeLink } from 'two-hats/link'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { spectrumFigure } from '../_figures/spectrum-figure.ts'
import { StaticFigure } from '../_figures/static-figure.tsx'
import { headlineFinding } from '../_findings/headline-finding.ts'
import type { FindingWords, ResultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'
import { Claim } from './claim.tsx'
import './example.css'

/** Answers that nobody gave. */
export const exampleLink = 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'

interface Props {
  readonly words: ResultWords & Pick<Messages, 'home'>
}

/** What is said of the example. */
export function exampleFinding(words: FindingWords) {
  const link = decodeLink(twoHats1, exampleLink)
  const answers = link.ok ? link.answers : noAnswers
  const { position } = score(twoHats1, answers)
  if (position === null) throw new Error(`"${exampleLink}" has no position; expected answers to 20 pairs.`)
  return headlineFinding(position, { own: false, about: null, answers }, words)
}

/** What a result looks like, drawn by the server. */
export function Example({ words }: Props) {
  const { language, home, result } = words
  const found = exampleFinding(words)
  const { parts, numbers } = found.position
  return (
    <figure className="example" aria-labelledby="example-name">
      <figcaption className="soft small" id="example-name">
        {home.example}
      </figcaption>
      <p className="example-claim">
        <Claim parts={parts} />
      </p>
      <p className="example-numbers">{numbers}</p>
      <StaticFigure drawings={[spectrumFigure(found, words, 736), spectrumFigure(found, words, 340)]} />
      <p className="soft small">{result.lead}</p>
      <p className="actions">
        <a className="button" href={`${addressIn(language, '/result')}#${exampleLink}`}>
          {home.exampleOpen}
        </a>
      </p>
    </figure>
  )
}
