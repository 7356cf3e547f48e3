import type { Firmness, Position } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import type { ResultWords } from './result-words.ts'

/** How many answers would have to be other ones, in words. */
export function firmnessWords(
  found: Firmness | null,
  position: Position,
  { texts, result }: Pick<ResultWords, 'texts' | 'result'>,
): string {
  const { firm } = result
  const zone = texts.zones[position.zone]
  if (found === null) return fill(firm.never, { zone })
  const zones = found.zones.map((name) => `“${texts.zones[name]}”`).join(firm.or)
  const template = found.changes === 1 ? firm.one : firm.many
  return fill(template, { count: found.changes, answered: position.answered, zone, zones })
}
