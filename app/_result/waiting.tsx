import { Spectrum } from '../_figures/spectrum.tsx'
import type { ResultWords } from './result-words.ts'

/** The same places as the result's first screen, so that little moves when it arrives. */
export function Waiting({ words: { result, texts } }: { words: ResultWords }) {
  return (
    <div className="result">
      <h1>{result.waiting}</h1>
      <p className="lead">{result.waitingLead}</p>
      <noscript>
        <p className="notice">{result.noScript}</p>
      </noscript>
      <Spectrum
        position={null}
        value=""
        zones={texts.zones}
        ends={result.spectrum}
        name={result.spectrum.name}
        summary={result.waitingLead}
      />
    </div>
  )
}
