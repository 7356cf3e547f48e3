import { describe, expect, it, vi } from 'vitest'
import { complaints } from './testing/complaints.ts'
import { readPdf } from './testing/read-pdf.ts'
import { mixed, sample } from './testing/sample.ts'

/** Nothing is compressed, so that a fault can be written into the file. */
vi.mock('./pdfkit.ts', async (original) => {
  const { PDFDocument } = await original<typeof import('./pdfkit.ts')>()
  return {
    PDFDocument: class extends PDFDocument {
      constructor(options: Readonly<Record<string, unknown>>) {
        super({ ...options, compress: false })
      }
    },
  }
})

const include = { link: 'https://two-hats.example/r' }
const whole = Buffer.from(await sample(mixed, { name: 'Zoë', include })).toString('latin1')
const complaintsOn = async (text: string) => complaints(await readPdf(Buffer.from(text, 'latin1')))

describe('the checks of a report', () => {
  it('have nothing to say of a sound one', async () => {
    expect(await complaintsOn(whole)).toEqual([])
  })

  it.each<readonly [what: string, from: string | RegExp, to: string, complaint: string]>([
    ['MarkInfo', '/MarkInfo', '/No', 'MarkInfo does not say Marked'],
    ['Lang', '/Lang', '/No', 'there is no Lang'],
    ['StructTreeRoot', '/StructTreeRoot ', '/No ', 'there is no StructTreeRoot'],
    ['DisplayDocTitle', '/ViewerPreferences', '/No', 'the title is not displayed (DisplayDocTitle)'],
    ['bookmarks', '/Outlines ', '/No ', 'there are no bookmarks'],
    ['Title', /\/Title (?=\d+ 0 R)/, '/No ', 'there is no Title'],
    [
      'the XMP title',
      '>Two Hats report',
      '>Report',
      'the XMP title is "Report: Zoë", not "Two Hats report: Zoë"',
    ],
    ['pdfuaid', '<pdfuaid:part>1', '<pdfuaid:part>2', 'the XMP does not say PDF/UA-1'],
    ['pdfaid:part', '<pdfaid:part>2', '<pdfaid:part>3', 'the XMP does not say PDF/A-2a'],
    ['pdfaid', '<pdfaid:conformance>A', '<pdfaid:conformance>B', 'the XMP does not say PDF/A-2a'],
    ['the extension schema', 'prefix>pdfuaid', 'prefix>x', 'the XMP has no extension schema for pdfuaid'],
    ['a bare &', 'Producer>PDFKit', 'Producer>R&D', 'the XMP holds a bare &'],
    ['an action', '/Lang', '/OpenAction [10 0 R /Fit] /Lang', 'the file acts by itself'],
    ['a script', '/Lang', '/AA <</WC <</S /JavaScript /JS (1)>>>> /Lang', 'the file acts by itself'],
    ['the document', '/S /Document', '/S /Part', 'the structure is not one Document'],
    ['Alt', '/Alt', '/No', 'a Figure has no Alt'],
    ['BBox', '/BBox', '/No', 'a Figure has no BBox'],
    ['a list item', '/S /LI', '/S /P', 'P stands in L'],
    ['a row', '/S /TR', '/S /P', 'P stands in THead'],
    ['a cell outside of its row', '/S /TR', '/S /P', 'TH stands in P'],
    ['the first heading', '/S /H1', '/S /H3', 'the first heading is not H1'],
    ['the order of headings', '/S /H2', '/S /H3', 'H3 follows H1'],
    [
      'the length of a row',
      /(\/S \/TR\s+\/P.*\s+\/K .*) \d+ 0 R\]/,
      '$1]',
      'the rows of a table differ in length',
    ],
    ['cells that head', /\/S \/TH(?=\s)/g, '/S /TD', 'a table has no TH'],
    ['an artifact', '/Artifact', '/Thing', 'content is neither tagged nor an artifact'],
    [
      'text outside of all marks',
      'EMC',
      'EMC BT /F1 9 Tf [<0001>] TJ ET',
      'content is neither tagged nor an artifact',
    ],
    ['a line outside of all marks', 'EMC', 'EMC 0 0 m 9 9 l S', 'content is neither tagged nor an artifact'],
    ['small text', / 9 Tf/, ' 8.9 Tf', 'text is smaller than 9 points'],
    ['content of no element', '/K [0]', '/K []', 'belongs to no element'],
    ['content of two elements', '/K [1]', '/K [0 1]', 'belongs to two elements'],
    ['the annotation', /<<\s+\/Type \/OBJR[^>]*>>/, '', 'an annotation is not in the structure'],
    ['what a link says', '/Contents (', '/No (', 'an annotation has no Contents'],
    ['the embedded font', '/FontFile2', '/No', 'is not embedded'],
    ['the mark of a subset', '/FontName /BZZZZZ+', '/FontName /', 'is not a subset'],
    ['ToUnicode', '/ToUnicode', '/No', 'has no ToUnicode'],
    ['.notdef', '[<0001>', '[<0000>', 'shows .notdef'],
    ['a glyph without text', '<0054>', '<fffd>', 'has no text for glyph 1'],
    ['a glyph that is not in the font', '[<0001>', '[<0fff>', 'lacks glyph 4095'],
  ])('complain without or with another %s', async (_what, from, to, complaint) => {
    const spoilt = whole.replace(from, to)
    expect(spoilt).not.toBe(whole)
    expect((await complaintsOn(spoilt)).join('\n')).toContain(complaint)
  })
})
