import type { Drawing, Label, Mark } from '../_figures/drawing.ts'
import { ink, mixed } from './ink.ts'
import type { Look } from './look.ts'
import type { Pen } from './pen.ts'
import { isolated } from './runs.ts'
import type { Setter } from './setter.ts'
import { rounded } from './sheet.ts'

/** Points a figure unit: 13 units, the smallest label, are 9 points. */
export const scale = 9 / 13

const looked = ({ bold, size, tone }: Label): Look => ({
  face: bold ? 'bold' : 'sans',
  size: rounded(size * scale),
  leading: size * scale,
  tone,
})

/** What a drawing says in letters; every character must have a glyph. */
export function measureLabels({ marks }: Drawing, setting: Setter) {
  for (const mark of marks) if (mark.kind === 'text') setting.width(mark.text, looked(mark))
}

/** Paints a drawing with its top left corner at a place: shapes and text, no transparency. */
export function drawDrawing(pen: Pen, { marks }: Drawing, left: number, top: number) {
  const { doc, setting } = pen
  const across = (x: number) => rounded(left + x * scale)
  const down = (y: number) => rounded(top + y * scale)
  const long = (length: number) => rounded(length * scale)
  for (const mark of marks) {
    if (mark.kind === 'text') label(mark)
    else {
      trace(mark)
      paint(mark)
    }
  }

  function label(mark: Label) {
    const look = looked(mark)
    const text = isolated(mark.text)
    const width = setting.width(text, look)
    const before = mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0
    pen.text([{ text, look }], left + mark.x * scale - before, top + mark.y * scale)
  }

  function trace(mark: Exclude<Mark, Label>) {
    if (mark.kind === 'circle') doc.circle(across(mark.x), down(mark.y), long(mark.radius))
    else if (mark.kind === 'path') tracePath(mark.d)
    else {
      const { x, y, width, height } = mark
      const radius = Math.min(mark.radius ?? 0, width / 2, height / 2)
      if (radius > 0) doc.roundedRect(across(x), down(y), long(width), long(height), long(radius))
      else doc.rect(across(x), down(y), long(width), long(height))
    }
  }

  /** Absolute M, L, V, H and Z, as drawings promise. */
  function tracePath(d: string) {
    let [x, y] = [0, 0]
    for (const [, command, rest] of d.matchAll(/([MLVHZ])([^MLVHZ]*)/g)) {
      const [one = 0, two = 0] = (rest ?? '').split(/[ ,]+/).map(Number)
      if (command === 'Z') {
        doc.closePath()
        continue
      }
      ;[x, y] = command === 'V' ? [x, one] : command === 'H' ? [one, y] : [one, two]
      if (command === 'M') doc.moveTo(across(x), down(y))
      else doc.lineTo(across(x), down(y))
    }
  }

  function paint({ fill, stroke, strokeWidth = 1, dashed }: Exclude<Mark, Label>) {
    if (fill) doc.fillColor(mixed(fill))
    if (stroke) {
      doc.strokeColor(ink[stroke]).lineWidth(long(strokeWidth))
      if (dashed) doc.dash(4 * scale, { space: 3 * scale })
    }
    if (fill && stroke) doc.fillAndStroke()
    else if (fill) doc.fill()
    else if (stroke) doc.stroke()
    if (dashed) doc.undash()
  }
}
