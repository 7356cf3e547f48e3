import type { HeadlineFinding } from '../_findings/headline-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { formats } from '../_messages/formats.ts'
import type { Drawing } from './drawing.ts'
import { spectrumDrawing } from './spectrum-drawing.ts'

type Words = Pick<ResultWords, 'language' | 'texts' | 'result'>

/** The spectrum of a position, with the chance of each zone. */
export function spectrumFigure(
  { position: { at, summary }, chances }: HeadlineFinding,
  words: Words,
  width: number,
): Drawing {
  const value = formats(words.language).whole(Math.abs(at.value))
  return spectrumDrawing(at, { ...named(words), summary, value, chances }, width)
}

/** The empty ruler. */
export const emptySpectrum = (summary: string, words: Words, width: number): Drawing =>
  spectrumDrawing(null, { ...named(words), summary, value: '' }, width)

const named = ({ language, result, texts }: Words) => ({ language, ...result.spectrum, zones: texts.zones })
