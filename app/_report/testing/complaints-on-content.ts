import { contentOf, stringIn } from './content.ts'
import { isRef, type Value } from './lexer.ts'
import { arrayOf, catalogOf, dictOf, type Pdf, pagesOf, resolved } from './read-pdf.ts'
import { allElements } from './structure.ts'

/** Smallest text, in points. */
const smallest = 8.5

/** Content against structure: everything tagged or an artifact, and both sides of the parent tree agree. */
export function complaintsOnContent(pdf: Pdf): readonly string[] {
  const pieces = contentOf(pdf)
  const claimed = new Map<string, number>()
  const annotated = new Map<number, number>()
  const twice: string[] = []
  for (const element of allElements(pdf)) {
    for (const kid of element.kids) {
      if (kid.kind === 'annotation') annotated.set(kid.id, element.id)
      if (kid.kind !== 'content') continue
      const key = `${kid.page} ${kid.mcid}`
      if (claimed.has(key)) twice.push(`content ${key} belongs to two elements`)
      claimed.set(key, element.id)
    }
  }
  const parents = parentTree(pdf)
  const tagged = pieces.flatMap(({ page, mark }) =>
    mark && mark !== 'artifact' ? [{ page, mcid: mark.mcid }] : [],
  )
  return [
    ...twice,
    ...(pieces.some(({ mark }) => mark === null) ? ['content is neither tagged nor an artifact'] : []),
    ...tagged.flatMap(({ page, mcid }) => {
      const parent = arrayOf(pdf, parents.get(Number(dictOf(pdf, { ref: page })['/StructParents'])))[mcid]
      const owner = claimed.get(`${page} ${mcid}`)
      if (owner === undefined) return [`content ${page} ${mcid} belongs to no element`]
      return isRef(parent) && parent.ref === owner
        ? []
        : [`the ParentTree is wrong on content ${page} ${mcid}`]
    }),
    ...pagesOf(pdf).flatMap(({ dict }) =>
      arrayOf(pdf, dict['/Annots']).flatMap((annotation) => {
        const found = dictOf(pdf, annotation)
        const parent = parents.get(Number(found['/StructParent']))
        const owner = isRef(annotation) ? annotated.get(annotation.ref) : undefined
        const sound = isRef(parent) && owner === parent.ref
        return [
          ...(sound ? [] : ['an annotation is not in the structure']),
          ...(stringIn(found['/Contents']) ? [] : ['an annotation has no Contents']),
        ]
      }),
    ),
    ...(pieces.some(({ sizes }) => [...sizes].some((size) => size < smallest))
      ? ['text is smaller than 8.5 points']
      : []),
    ...pagesOf(pdf).flatMap(({ dict }) =>
      Object.keys(dictOf(pdf, dictOf(pdf, dict['/Resources'])['/ExtGState'])).length > 0
        ? ['a page uses transparency']
        : [],
    ),
  ]
}

/** Key → the element, or the elements of a page by marked content. */
function parentTree(pdf: Pdf): ReadonlyMap<number, Value> {
  const root = dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])
  const pairs = arrayOf(pdf, dictOf(pdf, root['/ParentTree'])['/Nums'])
  const found = new Map<number, Value>()
  for (let at = 0; at < pairs.length; at += 2) {
    const value = pairs[at + 1] ?? null
    found.set(Number(pairs[at]), Array.isArray(resolved(pdf, value)) ? resolved(pdf, value) : value)
  }
  return found
}
