import { type Block, below, stack } from '../block.ts'
import { drawMark, MARK_WIDTH } from '../draw-mark.ts'
import { looks } from '../look.ts'
import { paragraph } from '../paragraph.ts'
import { rule } from '../rule.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'

/** The mark, the name of the thing and the day; then whom it is about. */
export function letterhead(
  { mark, date, about }: { readonly mark: string; readonly date: string; readonly about: string | null },
  setting: Setter,
): Block {
  const inset = 34
  const head = side([
    { block: withMark(paragraph(mark, setting, { look: looks.name, width: 200 }), inset), x: inset },
    {
      block: paragraph(date, setting, {
        look: { ...looks.soft, leading: looks.name.leading },
        align: 'end',
        width: 200,
      }),
      x: measure - 200,
    },
  ])
  return stack([
    head,
    below(5, rule('ink', 0.8)),
    ...(about === null ? [] : [below(10, paragraph(about, setting, { look: looks.name }))]),
  ])
}

const withMark = ({ rows, draw }: Block, inset: number): Block => ({
  rows,
  draw: (pen, places, parent) => {
    const [first] = places
    if (first) {
      pen.turn(first.page)
      drawMark(pen, pen.across(first.x - inset, MARK_WIDTH * 0.72), first.y - 2, 0.72)
    }
    draw(pen, places, parent)
  },
})
