import type { Position } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { sentenceOf } from '../_findings/sentence.ts'
import { fill } from '../_messages/fill.ts'
import { Spectrum } from './spectrum.tsx'

/** Ten seconds: the sentence, how sure it is, and the spectrum. */
export function Headline({ position, own, words }: { position: Position; own: boolean; words: ResultWords }) {
  const { result: say } = words
  const sentence = sentenceOf(position, own ? 'own' : 'shared', words)
  const counts = { answered: position.answered, total: position.total }
  return (
    <>
      <p className="kicker">{fill(own ? say.kicker : say.kickerShared, counts)}</p>
      <h1>
        {sentence.parts.map(({ text, objective }) =>
          objective === null ? (
            text
          ) : (
            <span key={text} className={objective}>
              {text}
            </span>
          ),
        )}{' '}
        <span className="h1-numbers">{sentence.numbers}</span>
      </h1>
      <p className="lead">{say.lead}</p>
      <p className="soft">{sentence.odds}</p>
      {position.provisional ? <p className="notice">{fill(say.provisional, counts)}</p> : null}
      <Spectrum position={position} summary={sentence.summary} words={words} />
    </>
  )
}
