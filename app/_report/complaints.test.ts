import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PDFDocument } from './pdfkit.ts'
import { complaints } from './testing/complaints.ts'
import { complaintsOnFonts } from './testing/complaints-on-fonts.ts'
import { type Dict, isRef, type Value } from './testing/lexer.ts'
import { catalogOf, dictOf, type Pdf, pagesOf, readPdf, streamOf } from './testing/read-pdf.ts'
import { mixed, sample } from './testing/sample.ts'
import { allElements, type Element } from './testing/structure.ts'
import { typeface } from './typeface.ts'

const whole = await sample(mixed, {
  name: 'Zoë',
  include: { answers: true, link: 'https://two-hats.example/r' },
})

const first = (pdf: Pdf, type: string): Element => {
  const found = allElements(pdf).find((element) => element.type === type)
  if (!found) throw new Error(`No ${type}`)
  return found
}
const drop = (dict: Dict, key: `/${string}`) => delete dict[key]
const retyped = (pdf: Pdf, from: string, to: string) => {
  first(pdf, from).dict['/S'] = `/${to}`
}

/** Changes the text of a stream: a page, or the metadata. */
function rewrite(pdf: Pdf, value: Value | undefined, change: (text: string) => string) {
  const data = streamOf(pdf, value)
  if (!data || !isRef(value)) throw new Error('No stream')
  const text = Buffer.from(data).toString('latin1')
  if (change(text) === text) throw new Error('Nothing changed')
  pdf.streams.set(value.ref, Buffer.from(change(text), 'latin1'))
}
const page = (pdf: Pdf) => pagesOf(pdf)[0]?.dict ?? {}
const onPage = (change: (text: string) => string) => (pdf: Pdf) =>
  rewrite(pdf, page(pdf)['/Contents'], change)
const inXmp = (change: (text: string) => string) => (pdf: Pdf) =>
  rewrite(pdf, catalogOf(pdf)['/Metadata'], change)
const fontOf = (pdf: Pdf) => {
  const [font] = Object.values(dictOf(pdf, dictOf(pdf, page(pdf)['/Resources'])['/Font']))
  return dictOf(pdf, font)
}
const parents = (pdf: Pdf) =>
  dictOf(pdf, dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])['/ParentTree'])['/Nums'] as Value[]

describe('the checks of a report', () => {
  it('have nothing to say of a sound one', () => {
    expect(complaints(readPdf(whole))).toEqual([])
  })

  it.each<readonly [what: string, spoil: (pdf: Pdf) => unknown, complaint: string]>([
    ['MarkInfo', (pdf) => drop(catalogOf(pdf), '/MarkInfo'), 'MarkInfo does not say Marked'],
    ['Lang', (pdf) => drop(catalogOf(pdf), '/Lang'), 'there is no Lang'],
    ['StructTreeRoot', (pdf) => drop(catalogOf(pdf), '/StructTreeRoot'), 'there is no StructTreeRoot'],
    [
      'DisplayDocTitle',
      (pdf) => drop(catalogOf(pdf), '/ViewerPreferences'),
      'the title is not displayed (DisplayDocTitle)',
    ],
    ['bookmarks', (pdf) => drop(catalogOf(pdf), '/Outlines'), 'there are no bookmarks'],
    [
      'the output intent',
      (pdf) => drop(catalogOf(pdf), '/OutputIntents'),
      'there is no output intent with a profile',
    ],
    ['the ID', (pdf) => drop(pdf.trailer, '/ID'), 'the file has no ID'],
    ['Tabs', (pdf) => drop(page(pdf), '/Tabs'), 'a page does not go by structure (Tabs)'],
    [
      'pdfuaid',
      inXmp((text) => text.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
      'the XMP does not say PDF/UA-1',
    ],
    [
      'pdfaid',
      inXmp((text) => text.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
      'the XMP does not say PDF/A-2a',
    ],
    [
      'the extension schema',
      inXmp((text) => text.replace('pdfaSchema:prefix>pdfuaid', 'pdfaSchema:prefix>x')),
      'the XMP has no extension schema for pdfuaid',
    ],
    ['a bare &', inXmp((text) => text.replace('PDFKit', 'R&D')), 'the XMP holds a bare &'],
    ['Alt', (pdf) => drop(first(pdf, 'Figure').dict, '/Alt'), 'a Figure has no Alt'],
    ['BBox', (pdf) => drop(first(pdf, 'Figure').dict, '/A'), 'a Figure has no BBox'],
    ['Scope', (pdf) => drop(first(pdf, 'TH').dict, '/A'), 'a TH has no Scope'],
    ['ListNumbering', (pdf) => drop(first(pdf, 'L').dict, '/A'), 'a list has no ListNumbering'],
    ['a list item', (pdf) => retyped(pdf, 'LI', 'P'), 'P stands in L'],
    ['a row', (pdf) => retyped(pdf, 'TR', 'P'), 'P stands in THead'],
    ['the first heading', (pdf) => retyped(pdf, 'H1', 'H3'), 'the first heading is not H1'],
    ['the order of headings', (pdf) => retyped(pdf, 'H2', 'H3'), 'H3 follows H1'],
    [
      'the length of a row',
      (pdf) => (first(pdf, 'TR').dict['/K'] as Value[]).pop(),
      'the rows of a table differ in length',
    ],
    [
      'an artifact',
      onPage((text) => text.replace('/Artifact', '/Thing')),
      'content is neither tagged nor an artifact',
    ],
    [
      'text outside of all marks',
      onPage((text) => `${text}\nBT /F1 9 Tf [<0001>] TJ ET`),
      'content is neither tagged nor an artifact',
    ],
    [
      'small text',
      onPage((text) => text.replace(/(\/F\d+) 8\.7 Tf/, '$1 8.4 Tf')),
      'text is smaller than 8.5 points',
    ],
    ['.notdef', onPage((text) => text.replace(/\[<\w{4}/, '[<0000')), 'shows .notdef'],
    [
      'the parent tree',
      (pdf) => {
        const list = parents(pdf)[1] as Value[]
        ;[list[0], list[1]] = [list[1] ?? null, list[0] ?? null]
      },
      'the ParentTree is wrong on content',
    ],
    [
      'content of no element',
      (pdf) => (first(pdf, 'P').dict['/K'] as Value[]).pop(),
      'belongs to no element',
    ],
    [
      'the annotation',
      (pdf) => (first(pdf, 'Link').dict['/K'] as Value[]).pop(),
      'an annotation is not in the structure',
    ],
    ['ToUnicode', (pdf) => drop(fontOf(pdf), '/ToUnicode'), 'has no ToUnicode'],
    [
      'the embedded font',
      (pdf) =>
        drop(
          dictOf(pdf, dictOf(pdf, (fontOf(pdf)['/DescendantFonts'] as Value[])[0])['/FontDescriptor']),
          '/FontFile2',
        ),
      'is not embedded',
    ],
    [
      'transparency',
      (pdf) => (dictOf(pdf, page(pdf)['/Resources'])['/ExtGState'] = { '/Gs1': null }),
      'a page uses transparency',
    ],
  ])('complain without or with another %s', (_what, spoil, complaint) => {
    const pdf = readPdf(whole)
    spoil(pdf)
    const found = complaints(pdf)
    expect(
      found.some((one) => one.includes(complaint)),
      found.slice(0, 3).join('\n'),
    ).toBe(true)
  })

  it('complain of the CIDSet that pdfkit writes for accented letters in PDF/UA mode', async () => {
    const font = typeface('sans', new Uint8Array(readFileSync(new URL('./fonts/sans.ttf', import.meta.url))))
    const doc = new PDFDocument({ pdfVersion: '1.7', tagged: true, subset: 'PDF/UA', font: null })
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk) => chunks.push(chunk))
    const ended = new Promise<void>((resolve) => doc.on('end', resolve))
    doc
      .font(font.source, 'sans')
      .text('ë', 10, 10, { lineBreak: false, baseline: 'alphabetic', textWidth: 0, wordCount: 0 })
    doc.end()
    await ended
    expect(complaintsOnFonts(readPdf(Buffer.concat(chunks)))).toEqual([
      expect.stringContaining('leaves glyphs out'),
    ])
  })
})
