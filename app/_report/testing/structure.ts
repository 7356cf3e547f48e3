import { type Dict, decoded, isDict, isRef, isText, type Value } from './lexer.ts'
import { arrayOf, catalogOf, dictOf, type Pdf } from './read-pdf.ts'

/** An element of the structure tree. */
export interface Element {
  readonly id: number
  readonly type: string
  readonly dict: Dict
  readonly attributes: Dict
  readonly alt: string | null
  readonly actual: string | null
  readonly parent: Element | null
  /** Elements, marked contents and annotations, in reading order. */
  readonly kids: readonly Kid[]
}

export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly id: number }

const textIn = (value: Value | undefined) => (isText(value) ? decoded(value) : null)

/** The elements below the root, in reading order. */
export function structureOf(pdf: Pdf): readonly Element[] {
  const root = dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])
  return arrayOf(pdf, root['/K']).flatMap((kid) => (isRef(kid) ? [elementOf(pdf, kid.ref, null)] : []))
}

function elementOf(pdf: Pdf, id: number, parent: Element | null): Element {
  const dict = dictOf(pdf, { ref: id })
  const kids: Kid[] = []
  const element: Element = {
    id,
    type: String(dict['/S']).slice(1),
    dict,
    attributes: dictOf(pdf, dict['/A']),
    alt: textIn(dict['/Alt']),
    actual: textIn(dict['/ActualText']),
    parent,
    kids,
  }
  const own = isRef(dict['/Pg']) ? dict['/Pg'].ref : 0
  for (const kid of arrayOf(pdf, dict['/K'])) {
    if (typeof kid === 'number') kids.push({ kind: 'content', page: own, mcid: kid })
    else if (isRef(kid)) kids.push({ kind: 'element', element: elementOf(pdf, kid.ref, element) })
    else if (isDict(kid) && kid['/Type'] === '/MCR')
      kids.push({
        kind: 'content',
        page: isRef(kid['/Pg']) ? kid['/Pg'].ref : own,
        mcid: Number(kid['/MCID']),
      })
    else if (isDict(kid) && isRef(kid['/Obj'])) kids.push({ kind: 'annotation', id: kid['/Obj'].ref })
  }
  return element
}

/** An element and all below it, in reading order. */
export const withAllBelow = (element: Element): readonly Element[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.kind === 'element' ? withAllBelow(kid.element) : [])),
]

export const allElements = (pdf: Pdf): readonly Element[] => structureOf(pdf).flatMap(withAllBelow)

export const childrenOf = ({ kids }: Element): readonly Element[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []))
