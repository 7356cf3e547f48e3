import { Figure } from '../_figures/figure.tsx'
import { emptySpectrum } from '../_figures/spectrum-figure.ts'
import type { ResultWords } from '../_findings/result-words.ts'

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
      <Figure
        drawings={[
          emptySpectrum(result.waitingLead, words, 736),
          emptySpectrum(result.waitingLead, words, 340),
        ]}
      />
    </div>
  )
}
