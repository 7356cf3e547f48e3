import { type Block, stack } from './block.ts'
import { looks } from './look.ts'
import { drawLines, spansOf } from './paragraph.ts'
import type { Setter } from './setter.ts'
import { measure } from './sheet.ts'
import { composed } from './wrapped.ts'

const hang = 16

/** A list with a bullet or a number before each item. */
export function list(items: readonly string[], setting: Setter, numbered = false, width = measure): Block {
  const blocks = items.map((item, at) => itemBlock(item, numbered ? `${at + 1}.` : '•', setting, width))
  const { rows, draw } = stack(blocks)
  return {
    rows,
    draw: (pen, places, parent) => {
      const own = pen.element(parent, 'L', { numbering: numbered ? 'Decimal' : 'Disc' })
      draw(pen, places, own)
      own.end()
    },
  }
}

function itemBlock(text: string, label: string, setting: Setter, width: number): Block {
  const look = { ...looks.soft, tone: 'ink' } as const
  const lines = composed(spansOf(text, look), width - hang, setting)
  const last = lines.length - 1
  setting.width(label, look)
  return {
    rows: lines.map((_, at) => ({
      height: look.leading,
      before: at === 0 ? 1 : 0,
      keep: at < last && (at === 0 || at >= last - 1),
    })),
    draw: (pen, places, parent) => {
      const [first] = places
      if (!first) return
      pen.turn(first.page)
      const item = pen.element(parent, 'LI')
      const mark = pen.element(item, 'Lbl')
      pen.content(mark, 'Lbl', () => pen.line([{ text: label, look }], first.x, first.y))
      mark.end()
      const body = pen.element(item, 'LBody')
      const inset = places.map((place) => ({ ...place, x: place.x + hang }))
      drawLines(pen, lines, inset, { width: width - hang, align: 'start' }, (draw) =>
        pen.content(body, 'LBody', draw),
      )
      body.end()
      item.end()
    },
  }
}
