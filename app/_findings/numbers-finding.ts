import type { Position } from 'two-hats'
import { formats } from '../_messages/formats.ts'
import type { FindingWords } from './result-words.ts'

/** The position to one decimal: value, low, high, margin, and how many pairs are answered. */
export type NumbersFinding = readonly [string, string, string, string, string]

export function numbersFinding(
  { value, interval: [low, high], answered, total }: Position,
  { language }: FindingWords,
): NumbersFinding {
  const { tenth } = formats(language)
  return [tenth(value), tenth(low), tenth(high), `±${tenth((high - low) / 2)}`, `${answered} / ${total}`]
}
