import type { ResultWords } from '../_findings/result-words.ts'
import { Spectrum } from './spectrum.tsx'

/** The same places as the result's first screen, so that little moves when it arrives. */
export function Waiting({ words }: { words: ResultWords }) {
  const { result } = words
  return (
    <div className="result">
      <h1>{result.waiting}</h1>
      <p className="lead">{result.waitingLead}</p>
      <noscript>
        <p className="notice">{result.noScript}</p>
      </noscript>
      <Spectrum position={null} summary={result.waitingLead} words={words} />
    </div>
  )
}
