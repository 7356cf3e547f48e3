import type { Drawing } from '../_figures/drawing.ts'
import { Figure } from '../_figures/figure.tsx'

/** On paper, where no chart can be waited for, the figure stands in its place. */
export const PrintFigure = ({ drawing }: { drawing: Drawing }) => (
  <div className="print-only">
    <Figure drawings={[drawing, drawing]} />
  </div>
)
