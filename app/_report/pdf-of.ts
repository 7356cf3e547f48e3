import type { Block } from './block.ts'
import { flow } from './flow.ts'
import { looks } from './look.ts'
import { accessibleXml, information } from './metadata.ts'
import { PDFDocument } from './pdfkit.ts'
import { type Pen, pen } from './pen.ts'
import { drawRule } from './rule.ts'
import type { Span } from './runs.ts'
import type { Setter } from './setter.ts'
import { measure, type Sheet } from './sheet.ts'

export interface Document {
  readonly title: string
  readonly subject: string
  /** A language tag, for the whole text. */
  readonly language: string
  readonly date: Date
  readonly body: Block
  /** What stands at the foot of every page: left, and the number of the page. */
  readonly foot: readonly Span[]
  readonly pageOf: (page: number, pages: number) => string
}

/** Lays a body on pages and writes it as PDF/UA-1 and PDF/A-2a. Every character must have been measured before. */
export async function pdfOf(document: Document, sheet: Sheet, setting: Setter): Promise<Uint8Array> {
  const { pages, places } = flow(document.body, sheet)
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/A-2a',
    lang: document.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    size: [sheet.width, sheet.height],
    margin: 0,
    font: null,
    info: {
      Title: information(document.title),
      Subject: information(document.subject),
      Creator: information('Two Hats'),
      CreationDate: document.date,
    },
  })
  const bytes = collected(doc)
  doc.appendXML(accessibleXml)
  for (let page = 0; page < pages; page += 1) doc.addPage()
  doc.switchToPage(0)
  const own = pen(doc, sheet, setting)
  const root = doc.struct('Document')
  doc.addStructure(root)
  document.body.draw(own, places, root)
  root.end()
  for (let page = 0; page < pages; page += 1) drawFoot(own, document, page, pages)
  doc.end()
  return bytes
}

function drawFoot(own: Pen, { foot, pageOf }: Document, page: number, pages: number) {
  const { sheet, setting } = own
  own.turn(page)
  drawRule(own, sheet.left, sheet.foot - 14, measure, 'line', 0.5)
  own.artifact(() => {
    const width = foot.reduce((sum, { text, look }) => sum + setting.width(text, look), 0)
    own.text(foot, own.across(sheet.left, width), sheet.foot)
    const number = { text: pageOf(page + 1, pages), look: looks.foot }
    const wide = setting.width(number.text, number.look)
    own.text([number], own.across(sheet.left + measure - wide, wide), sheet.foot)
  }, 'Pagination')
}

const collected = (doc: PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
