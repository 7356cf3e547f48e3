import { stringIn } from './content.ts'
import { arrayOf, catalogOf, dictOf, type Pdf, pagesOf, streamOf } from './read-pdf.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** What the catalog, the information and the XMP must say. */
export function complaintsOnMetadata(pdf: Pdf): readonly string[] {
  const catalog = catalogOf(pdf)
  const information = dictOf(pdf, pdf.trailer['/Info'])
  const title = stringIn(pdf.objects.get((information['/Title'] as { ref: number } | undefined)?.ref ?? 0))
  const xmp = Buffer.from(streamOf(pdf, catalog['/Metadata']) ?? []).toString('utf8')
  const written = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1] ?? ''
  const intent = dictOf(pdf, arrayOf(pdf, catalog['/OutputIntents'])[0])
  return [
    [dictOf(pdf, catalog['/MarkInfo'])['/Marked'] === true, 'MarkInfo does not say Marked'],
    [stringIn(catalog['/Lang']) !== '', 'there is no Lang'],
    [
      dictOf(pdf, catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true,
      'the title is not displayed (DisplayDocTitle)',
    ],
    [title !== '', 'there is no Title'],
    [
      written.replace(/&\w+;/g, (entity) => entities[entity] ?? entity) === title,
      `the XMP title is "${written}", not "${title}"`,
    ],
    [!/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(xmp), 'the XMP holds a bare &'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), 'the XMP does not say PDF/UA-1'],
    [/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp), 'the XMP does not say PDF/A-2a'],
    [/<pdfaSchema:prefix>pdfuaid</.test(xmp), 'the XMP has no extension schema for pdfuaid'],
    [
      intent['/S'] === '/GTS_PDFA1' && streamOf(pdf, intent['/DestOutputProfile']) !== null,
      'there is no output intent with a profile',
    ],
    [arrayOf(pdf, pdf.trailer['/ID']).length === 2, 'the file has no ID'],
    [dictOf(pdf, catalog['/Outlines'])['/First'] !== undefined, 'there are no bookmarks'],
    [pagesOf(pdf).every(({ dict }) => dict['/Tabs'] === '/S'), 'a page does not go by structure (Tabs)'],
    [catalog['/OpenAction'] === undefined && catalog['/AA'] === undefined, 'the file acts by itself'],
  ].flatMap(([sound, complaint]) => (sound ? [] : [String(complaint)]))
}
