import type { Place } from './block.ts'
import type { Pen } from './pen.ts'
import { drawRule } from './rule.ts'

export type TablePart = 'THead' | 'TBody' | 'TFoot'

/** The rule below a row: strong below the head and above the sum, thin elsewhere. */
export function drawEdge(
  pen: Pen,
  { height, part }: { readonly height: number; readonly part: TablePart },
  { x, y }: Place,
  width: number,
) {
  const strong = part === 'THead'
  drawRule(pen, x, y + height, width, strong ? 'ink' : 'line', strong ? 0.8 : 0.5)
  if (part === 'TFoot') drawRule(pen, x, y, width, 'ink', 0.8)
}
