import { opacity, type Paint, type Tone } from '../_figures/drawing.ts'

/** The light colours of `_site/tokens.css`, on white paper. */
export const ink: Readonly<Record<Tone, string>> = {
  ink: '#1c2024',
  soft: '#5a6068',
  line: '#dedbd2',
  team: '#0b6a8f',
  project: '#a8510a',
  paper: '#ffffff',
}

/** A paint as it looks on white: mixed, since transparency would cost every printer and archive a blend. */
export function mixed({ tone, strength = 'full' }: Paint): string {
  const share = opacity[strength]
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ink[tone].slice(at, at + 2), 16)
    return Math.round(share * part + (1 - share) * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
