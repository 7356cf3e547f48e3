import { catalogOf, type Pdf } from './read-pdf.ts'
import { allElements, childrenOf, type Element, structureOf } from './structure.ts'

const allowed: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}

const inside: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

/** The structure tree: order of headings, shape of tables and lists, what figures say. */
export function complaintsOnStructure(pdf: Pdf): readonly string[] {
  if (!catalogOf(pdf)['/StructTreeRoot']) return ['there is no StructTreeRoot']
  const [document, ...others] = structureOf(pdf)
  const all = allElements(pdf)
  const levels = all.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []))
  return [
    ...(document?.type === 'Document' && others.length === 0 ? [] : ['the structure is not one Document']),
    ...(levels[0] === 1 ? [] : ['the first heading is not H1']),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`H${level} follows H${levels[at - 1] ?? 0}`] : [],
    ),
    ...all.flatMap(complaintsOnElement),
  ]
}

function complaintsOnElement(element: Element): readonly string[] {
  const { type, alt, attributes, parent, kids } = element
  const children = childrenOf(element)
  const wrong = children.filter((child) => allowed[type] && !allowed[type].includes(child.type))
  const widths = new Set(rowsOf(element).map((row) => childrenOf(row).length))
  return [
    ...wrong.map((child) => `${child.type} stands in ${type}`),
    ...(inside[type] && !inside[type].includes(parent?.type ?? '')
      ? [`${type} stands in ${parent?.type}`]
      : []),
    ...(type === 'Figure' && !alt ? ['a Figure has no Alt'] : []),
    ...(type === 'Figure' && !Array.isArray(attributes['/BBox']) ? ['a Figure has no BBox'] : []),
    ...(type === 'TH' && !['/Row', '/Column'].includes(String(attributes['/Scope']))
      ? ['a TH has no Scope']
      : []),
    ...(type === 'L' && attributes['/ListNumbering'] === undefined ? ['a list has no ListNumbering'] : []),
    ...(type === 'Table' && widths.size > 1 ? ['the rows of a table differ in length'] : []),
    ...(type === 'Table' && !rowsOf(element).some((row) => childrenOf(row).some((cell) => cell.type === 'TH'))
      ? ['a table has no TH']
      : []),
    ...(kids.length === 0 && !['TD', 'TH'].includes(type) ? [`${type} is empty`] : []),
  ]
}

const rowsOf = (table: Element): readonly Element[] =>
  table.type === 'Table'
    ? childrenOf(table).flatMap((part) => (part.type === 'TR' ? [part] : childrenOf(part)))
    : []
