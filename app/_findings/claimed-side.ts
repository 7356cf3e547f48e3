import type { Objective, Position } from 'two-hats'

/**
 * The side that words, colours and advice may claim: the one that MODEL allows (Pr ≥ .90), unless the most probable zone
 * is the balanced one. `null` where there is none.
 */
export const claimedSide = ({ side, zone }: Pick<Position, 'side' | 'zone'>): Objective | null =>
  zone === 'balanced' ? null : side
