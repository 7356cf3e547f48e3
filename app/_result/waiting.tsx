import { Figure } from '../_figures/figure.tsx'
import { emptySpectrum } from '../_figures/spectrum-figure.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { firstPlace } from './first/first-words.ts'

/** React leaves what the script of the first sentence has put there. */
const empty = { __html: '' }

/** The same places as the result's first screen, so that little moves when it arrives. */
export function Waiting({ words }: { words: ResultWords }) {
  const { result } = words
  return (
    <div className="result">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: It is empty; so React leaves alone what it finds there. */}
      <div id={firstPlace} suppressHydrationWarning dangerouslySetInnerHTML={empty} />
      <div className="waiting">
        <h1>{result.waiting}</h1>
        <p className="lead">{result.waitingLead}</p>
        <noscript>
          <p className="notice">{result.noScript}</p>
        </noscript>
      </div>
      <Figure
        drawings={[
          emptySpectrum(result.waitingLead, words, 736),
          emptySpectrum(result.waitingLead, words, 340),
        ]}
      />
      <p className="soft small with-first">{result.lead}</p>
    </div>
  )
}
