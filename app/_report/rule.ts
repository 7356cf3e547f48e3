import type { Tone } from '../_figures/drawing.ts'
import type { Block } from './block.ts'
import { ink } from './ink.ts'
import type { Pen } from './pen.ts'
import { measure, rounded } from './sheet.ts'

/** A line across, which decorates only. */
export function drawRule(pen: Pen, x: number, y: number, width: number, tone: Tone, weight: number) {
  const left = pen.across(x, width)
  pen.artifact(() => {
    pen.doc
      .lineWidth(weight)
      .strokeColor(ink[tone])
      .moveTo(rounded(left), rounded(y))
      .lineTo(rounded(left + width), rounded(y))
      .stroke()
  })
}

/** A rule as a block of its own, which stays with what follows. */
export const rule = (tone: Tone = 'line', weight = 0.6, width = measure): Block => ({
  rows: [{ height: weight, keep: true }],
  draw: (pen, [place]) => {
    if (!place) return
    pen.turn(place.page)
    drawRule(pen, place.x, place.y, width, tone, weight)
  },
})
