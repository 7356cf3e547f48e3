import { encode } from 'uqr'
import type { Drawing } from '../../_figures/drawing.ts'
import { below, section, stack, whole } from '../block.ts'
import type { Section } from '../columns.ts'
import { scale } from '../draw-drawing.ts'
import { figure } from '../figure.ts'
import { linkParagraph } from '../link-paragraph.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { side } from '../side.ts'

const [codeSize, gutter] = [86, 14]

/** A link and a code that reopen the result, with a plain warning. */
export const linkPart =
  (link: string, { report: { link: say } }: ReportWords, setting: Setter): Section =>
  (across) => {
    const width = across - codeSize - gutter
    return whole(
      section([
        heading(2, say.title, setting, { width: across }),
        below(
          6,
          side([
            { block: figure(qrDrawing(link, say.qr, say.qrSummary), setting), x: 0 },
            {
              block: stack([
                paragraph(say.warning, setting, { width, look: looks.soft }),
                below(4, linkParagraph(link, say.contents, setting, width)),
              ]),
              x: codeSize + gutter,
            },
          ]),
        ),
      ]),
    )
  }

/** A QR code with its quiet zone, a rectangle for every run of dark modules. */
function qrDrawing(link: string, name: string, summary: string): Drawing {
  const { data, size } = encode(link, { ecc: 'M', border: 2 })
  const unit = codeSize / scale / size
  const marks = data.flatMap((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
    return runs.map(
      ({ index, 0: { length } }) =>
        ({
          kind: 'rect',
          x: index * unit,
          y: y * unit,
          width: length * unit,
          height: unit,
          fill: { tone: 'ink' },
        }) as const,
    )
  })
  return { name, summary, width: codeSize / scale, height: codeSize / scale, marks }
}
