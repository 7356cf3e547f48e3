import { contentOf } from './content.ts'
import type { Pdf } from './read-pdf.ts'
import { type Element, structureOf, withAllBelow } from './structure.ts'

/** What an element says, in reading order: its own text, not what stands for it. */
export function textOf(pdf: Pdf, element: Element): string {
  const texts = textsOf(pdf)
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return textOf(pdf, kid.element)
      return kid.kind === 'content' ? (texts.get(`${kid.page} ${kid.mcid}`) ?? '') : ''
    })
    .join('')
}

const known = new WeakMap<Pdf, ReadonlyMap<string, string>>()

function textsOf(pdf: Pdf): ReadonlyMap<string, string> {
  const found = known.get(pdf)
  if (found) return found
  const texts = new Map<string, string>()
  for (const { page, mark, text } of contentOf(pdf)) {
    if (!mark || mark === 'artifact') continue
    const key = `${page} ${mark.mcid}`
    texts.set(key, (texts.get(key) ?? '') + text)
  }
  known.set(pdf, texts)
  return texts
}

/** Type and text of every element that has text of its own, in reading order. */
export const spoken = (pdf: Pdf): readonly (readonly [type: string, text: string])[] =>
  structureOf(pdf)
    .flatMap(withAllBelow)
    .filter(({ kids }) => kids.some(({ kind }) => kind === 'content'))
    .map((element) => [element.type, textOf(pdf, element).trim()] as const)
