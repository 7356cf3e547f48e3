import type { Position } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { spectrumDrawing } from '../_figures/spectrum-drawing.ts'
import { whole } from '../_messages/number.ts'
import type { ResultWords } from './result-words.ts'

interface Props {
  /** `null` draws the empty ruler. */
  readonly position: Position | null
  readonly summary: string
  readonly words: ResultWords
}

export function Spectrum({ position, summary, words: { result, texts } }: Props) {
  const words = {
    ...result.spectrum,
    summary,
    value: position ? whole(position.value) : '',
    zones: texts.zones,
  }
  return <Figure drawings={[spectrumDrawing(position, words, 736), spectrumDrawing(position, words, 340)]} />
}
