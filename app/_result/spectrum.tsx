import type { Position } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { spectrumFigure } from '../_figures/spectrum-figure.ts'
import type { ResultWords } from '../_findings/result-words.ts'

interface Props {
  /** `null` draws the empty ruler. */
  readonly position: Position | null
  readonly summary: string
  readonly words: ResultWords
}

export const Spectrum = ({ position, summary, words }: Props) => (
  <Figure
    drawings={[spectrumFigure(position, summary, words, 736), spectrumFigure(position, summary, words, 340)]}
  />
)
