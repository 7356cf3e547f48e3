import type { Position } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { sentenceOf } from '../_findings/sentence.ts'
import { fill } from '../_messages/fill.ts'
import { Spectrum } from './spectrum.tsx'

/** Ten seconds: the sentence, how sure it is, and the spectrum. */
export function Headline({ position, own, words }: { position: Position; own: boolean; words: ResultWords }) {
  const { result: say, texts } = words
  const sentence = sentenceOf(position, own ? say.subject : say.subjectShared, say, texts.zones)
  const counts = { answered: position.answered, total: position.total }
  return (
    <>
      <p className="kicker">{fill(own ? say.kicker : say.kickerShared, counts)}</p>
      <h1>
        <Claim text={sentence.claim} side={position.value < 0 ? 'team' : 'project'} />{' '}
        <span className="h1-numbers">{sentence.numbers}</span>
      </h1>
      <p className="lead">{say.lead}</p>
      <p className="soft">{sentence.odds}</p>
      {position.provisional ? <p className="notice">{fill(say.provisional, counts)}</p> : null}
      <Spectrum
        position={position}
        summary={`${sentence.claim.replace(/[[\]]/g, '')} ${sentence.numbers}`}
        words={words}
      />
    </>
  )
}

/** A claim with its objective marked: `[the team]` takes the colour that means the team. */
function Claim({ text, side }: { text: string; side: 'team' | 'project' }) {
  const [before, named, after] = text.split(/[[\]]/)
  if (named === undefined) return text
  return (
    <>
      {before}
      <span className={side}>{named}</span>
      {after}
    </>
  )
}
