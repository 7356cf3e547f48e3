import { ink } from './ink.ts'
import type { Pen } from './pen.ts'
import { rounded } from './sheet.ts'

/** Control points of a quarter of a circle lie so far out, in radii. */
const quarter = 0.5523

/** In units of its drawing, with the space on either side. */
export const MARK_WIDTH = 40

/** The mark of `_site/mark.tsx`: two hats that overlap, one line in each colour. Decorates only. */
export function drawMark({ doc, artifact }: Pen, left: number, top: number, scale: number) {
  const across = (x: number) => rounded(left + x * scale)
  const down = (y: number) => rounded(top + y * scale)
  const hat = (brim: number, crown: number) => {
    const [radius, high, low] = [6.5, 6.5, 13]
    const middle = crown + radius
    const out = radius * quarter
    doc
      .moveTo(across(brim), down(20))
      .lineTo(across(brim + 22), down(20))
      .stroke()
    doc
      .moveTo(across(crown), down(20))
      .lineTo(across(crown), down(low))
      .bezierCurveTo(
        across(crown),
        down(low - out),
        across(middle - out),
        down(high),
        across(middle),
        down(high),
      )
      .bezierCurveTo(
        across(middle + out),
        down(high),
        across(middle + radius),
        down(low - out),
        across(middle + radius),
        down(low),
      )
      .lineTo(across(middle + radius), down(20))
      .stroke()
  }
  artifact(() => {
    doc.lineWidth(rounded(1.8 * scale))
    doc.strokeColor(ink.team)
    hat(2, 7)
    doc.strokeColor(ink.project)
    hat(16, 20)
  })
}
