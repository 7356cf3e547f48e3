import type { Drawing } from '../_figures/drawing.ts'
import type { Block } from './block.ts'
import { drawDrawing, measureLabels, scale } from './draw-drawing.ts'
import type { Setter } from './setter.ts'

/** A drawing as a figure, read out as its name and its finding. */
export function figure(drawing: Drawing, setting: Setter): Block {
  measureLabels(drawing, setting)
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  return {
    rows: [{ height }],
    draw: (pen, [place], parent) => {
      if (!place) return
      pen.turn(place.page)
      const x = pen.across(place.x, width)
      const own = pen.element(parent, 'Figure', {
        alt: `${drawing.name}. ${drawing.summary}`,
        bbox: [x, place.y, x + width, place.y + height],
      })
      pen.content(own, 'Figure', () => drawDrawing(pen, drawing, x, place.y))
      own.end()
    },
  }
}

/** Figure units that fill so many points. */
export const unitsOf = (points: number): number => Math.floor(points / scale)
