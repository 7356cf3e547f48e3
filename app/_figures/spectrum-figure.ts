import type { Position, Zone } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { type Formats, formats } from '../_messages/formats.ts'
import type { Drawing } from './drawing.ts'
import { spectrumDrawing } from './spectrum-drawing.ts'

/** The spectrum of a position, with the chance of each zone; `null` draws the empty ruler. */
export function spectrumFigure(
  position: Position | null,
  summary: string,
  { language, result, texts }: Pick<ResultWords, 'language' | 'texts' | 'result'>,
  width: number,
): Drawing {
  const words = {
    language,
    ...result.spectrum,
    summary,
    value: position ? formats(language).whole(position.value) : '',
    zones: texts.zones,
    ...(position ? { chances: chancesOf(position, formats(language)) } : {}),
  }
  return spectrumDrawing(position, words, width)
}

const chancesOf = ({ zones }: Position, { percent }: Formats): Readonly<Record<Zone, string>> => ({
  'team-first': percent(zones['team-first']),
  'leans-team': percent(zones['leans-team']),
  balanced: percent(zones.balanced),
  'leans-project': percent(zones['leans-project']),
  'project-first': percent(zones['project-first']),
})
