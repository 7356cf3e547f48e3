import type { Objective } from '../instrument/types.ts'
import { MIDDLE } from './choices.ts'
import type { Choice } from './types.ts'

/**
 * What a choice counts, −1..1: x/2 − 1 of x in 0..4, and the opposite of it in a pair whose statement on the right is the
 * team's, so that the project side is positive. The one place where a key is applied.
 */
export function keyed({ right }: { readonly right?: Objective | undefined }, choice: Choice): number {
  const centred = choice / MIDDLE - 1
  return right === 'team' ? 0 - centred : centred
}
