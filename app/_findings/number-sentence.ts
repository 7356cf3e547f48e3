import type { Objective, Position } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { claimedSide } from './claimed-side.ts'

type Words = Pick<Messages, 'language' | 'numbers'>

/** A position in words instead of signs: "25 towards the team, likely 5 to 44." */
export const numberSentence = (
  position: Pick<Position, 'value' | 'interval' | 'side' | 'zone'>,
  words: Words,
): string => rangeInWords(position.value, position.interval, claimedSide(position), words)

/** A number with its range, and the side that may be claimed of it. Which words stand there follows the rounded numbers. */
export function rangeInWords(
  value: number,
  [low, high]: readonly [number, number],
  claimed: Objective | null,
  { language, numbers: say }: Words,
): string {
  const { whole } = formats(language)
  const [rounded, from, until] = [value, low, high].map((number) => awayFromZero(number)) as Three
  const crosses = from < 0 && until > 0
  const n = whole(Math.abs(rounded))
  const ends = { n, team: whole(Math.abs(from)), project: whole(Math.abs(until)) }
  const side = rounded < 0 ? 'team' : rounded > 0 ? 'project' : 'middle'
  if (crosses && claimed) return fill(say.crossing[claimed], ends)
  if (side === 'middle' && -from === until) return fill(say.middle, { far: ends.project })
  if (crosses || side === 'middle') return fill(say.open[side], ends)
  const [near, far] = side === 'team' ? [ends.project, ends.team] : [ends.team, ends.project]
  return fill(claimed ? say.oneSide[side] : say.openOneSide[side], { n, near, far })
}

type Three = [number, number, number]

/** As numbers in sentences are rounded: half away from zero. */
const awayFromZero = (value: number): number => Math.sign(value) * Math.round(Math.abs(value))
