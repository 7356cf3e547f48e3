import type { Position, Zone } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { percent, whole } from '../_messages/number.ts'
import type { Drawing } from './drawing.ts'
import { spectrumDrawing } from './spectrum-drawing.ts'

/** The spectrum of a position, with the chance of each zone; `null` draws the empty ruler. */
export function spectrumFigure(
  position: Position | null,
  summary: string,
  { result, texts }: Pick<ResultWords, 'texts' | 'result'>,
  width: number,
): Drawing {
  const words = {
    ...result.spectrum,
    summary,
    value: position ? whole(position.value) : '',
    zones: texts.zones,
    ...(position ? { chances: chancesOf(position) } : {}),
  }
  return spectrumDrawing(position, words, width)
}

const chancesOf = ({ zones }: Position): Readonly<Record<Zone, string>> => ({
  'team-first': percent(zones['team-first']),
  'leans-team': percent(zones['leans-team']),
  balanced: percent(zones.balanced),
  'leans-project': percent(zones['leans-project']),
  'project-first': percent(zones['project-first']),
})
