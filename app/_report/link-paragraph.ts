import type { Block } from './block.ts'
import { looks } from './look.ts'
import type { Setter } from './setter.ts'
import { rounded } from './sheet.ts'
import { wrapped } from './wrapped.ts'

const look = { ...looks.soft, tone: 'team' } as const

/** An address that can be followed, whole on paper: broken where the line ends. */
export function linkParagraph(url: string, contents: string, setting: Setter, width: number): Block {
  // From right to left a sign at its end would else be seen at its beginning.
  const text = setting.direction === 'rtl' ? `${url}\u200e` : url
  const lines = wrapped([{ text, look }], width, setting)
  return {
    rows: lines.map((_, at) => ({ height: look.leading, keep: at < lines.length - 1 })),
    draw: (pen, places, parent) => {
      const [first] = places
      if (!first) return
      pen.turn(first.page)
      const own = pen.element(parent, 'P')
      const link = pen.element(own, 'Link', { actual: url })
      for (const [at, line] of lines.entries()) {
        const { x, y } = places[at] ?? first
        pen.content(link, 'Link', () => pen.line(line.spans, x, y))
        const area = [
          rounded(pen.across(x, line.width)),
          rounded(y),
          rounded(line.width),
          look.leading,
        ] as const
        pen.doc.link(...area, url, { structParent: link, Contents: new String(contents) })
      }
      link.end()
      own.end()
    },
  }
}
