import { childrenOf, type Element, elementsOf, type Pdf, withAllBelow } from './read-pdf.ts'

/**
 * Everything in a file that PDF/UA-1 or PDF/A-2a forbid and pdf.js can see; a sound file has none. What it cannot see
 * is looked for by scripts/report-complaints.js.
 */
export const complaints = (pdf: Pdf): readonly string[] => [
  ...complaintsOnMetadata(pdf),
  ...complaintsOnStructure(pdf),
  ...complaintsOnContent(pdf),
  ...complaintsOnFonts(pdf),
]

/** What does not hold. */
const broken = (...rules: readonly (readonly [holds: boolean, complaint: string])[]): readonly string[] =>
  rules.flatMap(([holds, complaint]) => (holds ? [] : [complaint]))

function complaintsOnMetadata(pdf: Pdf): readonly string[] {
  const { title, property } = pdf
  const [xmp = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf.source) ?? []
  const pdfA = `${property('pdfaid:part')}${property('pdfaid:conformance')}`
  return broken(
    [pdf.marked, 'MarkInfo does not say Marked'],
    [Boolean(pdf.language), 'there is no Lang'],
    [pdf.displaysTitle, 'the title is not displayed (DisplayDocTitle)'],
    [Boolean(title), 'there is no Title'],
    [property('dc:title') === title, `the XMP title is "${property('dc:title')}", not "${title}"`],
    [!/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(xmp), 'the XMP holds a bare &'],
    [property('pdfuaid:part') === '1', 'the XMP does not say PDF/UA-1'],
    [pdfA === '2A', 'the XMP does not say PDF/A-2a'],
    [/<pdfaSchema:prefix>pdfuaid</.test(xmp), 'the XMP has no extension schema for pdfuaid'],
    [pdf.bookmarks > 0, 'there are no bookmarks'],
    [!pdf.acts, 'the file acts by itself'],
  )
}

/** What may stand in these; and it stands nowhere else. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}
const bound = new Set(Object.values(parts).flat())

/** The structure tree: order of headings, shape of tables and lists, what figures say. */
function complaintsOnStructure(pdf: Pdf): readonly string[] {
  if (pdf.pages.some(({ root }) => root === null)) return ['there is no StructTreeRoot']
  const tops = pdf.pages.map(({ root }) => (root ? childrenOf(root) : []))
  const levels = elementsOf(pdf).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  return [
    ...broken(
      [tops.every(([top, more]) => top?.role === 'Document' && !more), 'the structure is not one Document'],
      [levels[0] === 1, 'the first heading is not H1'],
    ),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`H${level} follows H${levels[at - 1] ?? 0}`] : [],
    ),
    ...elementsOf(pdf).flatMap(complaintsOnElement),
  ]
}

function complaintsOnElement(element: Element): readonly string[] {
  const { role, alt, bbox } = element
  const rows = withAllBelow(element).filter((one) => one.role === 'TR')
  return [
    ...childrenOf(element).flatMap((child) =>
      (parts[role]?.includes(child.role) ?? !bound.has(child.role))
        ? []
        : [`${child.role} stands in ${role}`],
    ),
    ...(role === 'Figure'
      ? broken([Boolean(alt), 'a Figure has no Alt'], [Boolean(bbox), 'a Figure has no BBox'])
      : []),
    ...(role === 'Table'
      ? broken(
          [
            new Set(rows.map((row) => childrenOf(row).length)).size === 1,
            'the rows of a table differ in length',
          ],
          [rows.flatMap(childrenOf).some((cell) => cell.role === 'TH'), 'a table has no TH'],
        )
      : []),
  ]
}

/** Smallest text, in points. */
const smallest = 9

/** Content against structure: everything is tagged once or an artifact; and every annotation is in the structure. */
function complaintsOnContent(pdf: Pdf): readonly string[] {
  return pdf.pages.flatMap(({ root, shown, annotations }) => {
    const leaves = (root ? withAllBelow(root) : []).flatMap(({ children }) =>
      children.flatMap((child) => ('id' in child ? [child.id] : [])),
    )
    const marks = new Set(shown.map(({ mark }) => mark))
    return [
      ...[...new Set(leaves)].flatMap((id) =>
        leaves.filter((leaf) => leaf === id).length > 1 ? [`content ${id} belongs to two elements`] : [],
      ),
      ...[...marks].flatMap((mark) =>
        mark === null || mark === 'artifact' || leaves.includes(mark)
          ? []
          : [`content ${mark} belongs to no element`],
      ),
      ...annotations.flatMap(({ id, contentsObj }) =>
        broken(
          [leaves.includes(id), 'an annotation is not in the structure'],
          [Boolean(contentsObj?.str), 'an annotation has no Contents'],
        ),
      ),
      ...broken(
        [!marks.has(null), 'content is neither tagged nor an artifact'],
        [
          shown.every(({ glyphs, size }) => glyphs.length === 0 || size >= smallest),
          'text is smaller than 9 points',
        ],
      ),
    ]
  })
}

/** Fonts: embedded, cut, mapped to Unicode; no glyph that stands for nothing. */
function complaintsOnFonts({ fonts, pages }: Pdf): readonly string[] {
  const all = pages.flatMap(({ shown }) => shown)
  return [...fonts].flatMap(([id, { name, missingFile, toUnicode }]) => {
    const glyphs = new Map(
      all.flatMap((one) =>
        one.font === id ? one.glyphs.map((glyph) => [glyph.originalCharCode, glyph] as const) : [],
      ),
    )
    const map = toUnicode._map
    return [
      ...broken(
        [!missingFile, `${name} is not embedded`],
        [/^[A-Z]{6}\+/.test(name), `${name} is not a subset`],
        [map !== undefined, `${name} has no ToUnicode`],
        [!glyphs.has(0), `${name} shows .notdef`],
      ),
      ...[...glyphs].flatMap(([code, { isInFont, unicode }]) =>
        broken(
          [!map || /^[^\0\ufffd\ufeff]+$/.test(map[code] ?? ''), `${name} has no text for glyph ${code}`],
          // pdf.js takes an empty outline for a missing one: only what is seen has to have one.
          [isInFont || /^[\p{Z}\p{Cf}]$/u.test(unicode), `${name} lacks glyph ${code}`],
        ),
      ),
    ]
  })
}
