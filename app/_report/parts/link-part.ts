import { encode } from 'uqr'
import type { Drawing } from '../../_figures/drawing.ts'
import { type Block, below, section, stack, whole } from '../block.ts'
import { scale } from '../draw-drawing.ts'
import { figure } from '../figure.ts'
import { linkParagraph } from '../link-paragraph.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'

const codeSize = 86

/** A link and a code that reopen the result, with a plain warning. */
export function linkPart(link: string, { report: { link: say } }: ReportWords, setting: Setter): Block {
  const width = measure - codeSize - 20
  return below(
    setting.gap,
    whole(
      section([
        heading(2, say.title, setting),
        below(
          6,
          side([
            { block: figure(qrDrawing(link, say.qr, say.qrSummary), setting), x: 0 },
            {
              block: stack([
                paragraph(say.warning, setting, { width }),
                below(6, linkParagraph(link, say.contents, setting, width)),
              ]),
              x: codeSize + 20,
            },
          ]),
        ),
      ]),
    ),
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
