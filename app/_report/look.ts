import type { Tone } from '../_figures/drawing.ts'

export type Face = 'serif' | 'bold' | 'sans'

/** How a piece of text looks. */
export interface Look {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly tone: Tone
  readonly tabular?: true
}

/** The type scale of the report: nothing below 9 points. */
export const looks = {
  claim: { face: 'serif', size: 21, leading: 25.5, tone: 'ink' },
  /** A claim of more than two lines: a long name is in it. */
  longClaim: { face: 'serif', size: 16.5, leading: 20.5, tone: 'ink' },
  numbers: { face: 'serif', size: 13.5, leading: 18.5, tone: 'ink' },
  heading: { face: 'serif', size: 13.5, leading: 17, tone: 'ink' },
  name: { face: 'serif', size: 13, leading: 17, tone: 'ink' },
  label: { face: 'bold', size: 9, leading: 12, tone: 'ink' },
  body: { face: 'sans', size: 9.3, leading: 13.4, tone: 'ink' },
  /** Advice, which is read, not looked up. */
  advice: { face: 'sans', size: 9, leading: 12, tone: 'ink' },
  soft: { face: 'sans', size: 9, leading: 12, tone: 'soft' },
  cell: { face: 'sans', size: 9, leading: 11.9, tone: 'ink' },
  head: { face: 'sans', size: 9, leading: 11.9, tone: 'soft' },
  foot: { face: 'sans', size: 9, leading: 12, tone: 'soft' },
  number: { face: 'sans', size: 9, leading: 11.9, tone: 'ink', tabular: true },
} as const satisfies Record<string, Look>
