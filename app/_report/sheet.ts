export type Paper = 'A4' | 'Letter'

/** A page in points, with its margins. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** Where the text ends. */
  readonly bottom: number
  /** The baseline of the footer. */
  readonly foot: number
  /** Space above a section. */
  readonly gap: number
}

/** The measure is the same on both papers, so that figures and lines are too. */
export const measure = 512

const sheetOf = (width: number, height: number, top: number, below: number, gap: number): Sheet => ({
  width,
  height,
  left: (width - measure) / 2,
  top,
  bottom: height - below,
  foot: height - below / 2,
  gap,
})

export const sheets: Readonly<Record<Paper, Sheet>> = {
  A4: sheetOf(595.28, 841.89, 50, 58, 15),
  Letter: sheetOf(612, 792, 38, 46, 15),
}

/** Two decimals of a point: below what any printer can show, above what engines differ in. */
export const rounded = (value: number): number => Math.round(value * 100) / 100
