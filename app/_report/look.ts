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

/** The type scale of the report: nothing below 8.5 points. */
export const looks = {
  claim: { face: 'serif', size: 22, leading: 27, tone: 'ink' },
  numbers: { face: 'serif', size: 15, leading: 21, tone: 'ink' },
  heading: { face: 'serif', size: 13.5, leading: 17, tone: 'ink' },
  name: { face: 'serif', size: 13, leading: 17, tone: 'ink' },
  label: { face: 'bold', size: 8.9, leading: 11.9, tone: 'ink' },
  body: { face: 'sans', size: 9.3, leading: 13.4, tone: 'ink' },
  soft: { face: 'sans', size: 8.7, leading: 11.9, tone: 'soft' },
  cell: { face: 'sans', size: 8.8, leading: 11.8, tone: 'ink' },
  head: { face: 'sans', size: 8.5, leading: 11.8, tone: 'soft' },
  foot: { face: 'sans', size: 8.5, leading: 12, tone: 'soft' },
  number: { face: 'sans', size: 8.8, leading: 11.8, tone: 'ink', tabular: true },
} as const satisfies Record<string, Look>
