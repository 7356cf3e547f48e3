import { type Answers, firmness, type Position } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { FindingWords } from './result-words.ts'

/** How many answers would have to be other ones, in words. */
export function firmnessFinding(
  answers: Answers<ItemId>,
  position: Position,
  { language, texts, result: { firm } }: Pick<FindingWords, 'language' | 'texts' | 'result'>,
): string {
  const found = firmness(twoHats1, answers)
  const zone = texts.zones[position.zone]
  if (found === null) return fill(firm.never, { zone })
  const { counted, either } = formats(language)
  const zones = either(found.zones.map((name) => fill(firm.quoted, { zone: texts.zones[name] })))
  return counted(found.changes, firm.changes, { answered: position.answered, zone, zones })
}
