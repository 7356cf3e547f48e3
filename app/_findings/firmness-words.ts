import type { Firmness, Position } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { ResultWords } from './result-words.ts'

/** How many answers would have to be other ones, in words. */
export function firmnessWords(
  found: Firmness | null,
  position: Position,
  { language, texts, result }: Pick<ResultWords, 'language' | 'texts' | 'result'>,
): string {
  const { firm } = result
  const zone = texts.zones[position.zone]
  if (found === null) return fill(firm.never, { zone })
  const { counted, either } = formats(language)
  const zones = either(found.zones.map((name) => fill(firm.quoted, { zone: texts.zones[name] })))
  return counted(found.changes, firm.changes, { answered: position.answered, zone, zones })
}
