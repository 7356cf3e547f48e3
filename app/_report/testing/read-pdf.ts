import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A file as pdf.js reads it, which had no part in writing it. */
export interface Pdf {
  readonly title: string | undefined
  readonly language: string | null
  readonly marked: boolean
  readonly displaysTitle: boolean
  readonly bookmarks: number
  readonly acts: boolean
  /** A property of the XMP, by its name in small letters. */
  readonly property: (name: string) => string | null
  readonly pages: readonly Page[]
  readonly fonts: ReadonlyMap<string, Font>
  /** The bytes as Latin letters: what is not compressed can be read in it. */
  readonly source: string
}

export interface Page {
  readonly root: Element | null
  readonly shown: readonly Shown[]
  readonly annotations: readonly { readonly id: string; readonly contentsObj?: { readonly str: string } }[]
}

/** An element of the structure; a table or a list is whole on each of its pages, any other has there what the page shows. */
export interface Element {
  readonly role: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly children: readonly (Element | { readonly type: 'content' | 'object'; readonly id: string })[]
}

/** A text, or anything else that is painted and has no glyphs. */
export interface Shown {
  /** The content of the structure it belongs to; `null` is neither tagged nor an artifact. */
  readonly mark: string | 'artifact' | null
  readonly font: string
  readonly size: number
  readonly glyphs: readonly {
    readonly originalCharCode: number
    readonly unicode: string
    readonly isInFont: boolean
  }[]
}

interface Font {
  readonly name: string
  readonly missingFile: boolean
  /** Text by glyph; no `_map` where the file says none. */
  readonly toUnicode: { readonly _map?: readonly (string | undefined)[] }
}

const painting = new Set(
  Object.entries(OPS).flatMap(([name, operator]) =>
    /^(paint|constructPath|shadingFill)/.test(name) ? [operator] : [],
  ),
)

const options = { verbosity: 0, fontExtraProperties: true } as const

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js takes the bytes away from whoever gives them.
  const document = await getDocument({ data: new Uint8Array(bytes), ...options }).promise
  const pages: Page[] = []
  const fonts = new Map<string, Font>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const shown = await shownOn(page)
    for (const { font } of shown) if (font) fonts.set(font, page.commonObjs.get(font))
    pages.push({
      root: (await page.getStructTree()) as Element | null,
      shown,
      annotations: await page.getAnnotations(),
    })
  }
  const { info, metadata } = await document.getMetadata()
  const { Title: title, Language: language } = info as { Title?: string; Language: string | null }
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
  const read = {
    ...{ title, language, pages, fonts, source: Buffer.from(bytes).toString('latin1') },
    marked: (await document.getMarkInfo())?.Marked === true,
    displaysTitle: preferences?.DisplayDocTitle === true,
    bookmarks: (await document.getOutline())?.length ?? 0,
    acts: (await document.getOpenAction()) !== null || (await document.getJSActions()) !== null,
    property: (name: string) => metadata?.get(name) ?? null,
  }
  await document.destroy()
  return read
}

/** How many pages a file has, for whoever asks nothing else. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  return (await getDocument({ data: new Uint8Array(bytes), ...options }).promise).numPages
}

async function shownOn(page: PDFPageProxy): Promise<readonly Shown[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const shown: Shown[] = []
  const marks: Shown['mark'][] = [null]
  let [font, size] = ['', 0]
  for (const [at, operator] of fnArray.entries()) {
    const mark = marks.at(-1) ?? null
    const [one, other] = argsArray[at] ?? []
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
      marks.push(
        one === 'Artifact' ? 'artifact' : typeof other === 'number' ? `p${page.ref?.num}R_mc${other}` : mark,
      )
    else if (operator === OPS.endMarkedContent) marks.pop()
    else if (operator === OPS.setFont) [font, size] = [one, other]
    else if (operator === OPS.showText)
      shown.push({ mark, font, size, glyphs: one.filter((part: unknown) => typeof part === 'object') })
    else if (painting.has(operator) && one !== OPS.endPath)
      shown.push({ mark, font: '', size: 0, glyphs: [] })
  }
  return shown
}

/** An element and all below it, in reading order. */
export const withAllBelow = (element: Element): readonly Element[] => [
  element,
  ...childrenOf(element).flatMap(withAllBelow),
]

export const childrenOf = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => 'role' in child)

/** The elements of each page, in reading order. */
export const elementsOf = ({ pages }: Pdf): readonly Element[] =>
  pages.flatMap(({ root }) => (root ? childrenOf(root).flatMap(withAllBelow) : []))

/** Type and text of every element that has text of its own, in reading order: what its glyphs say, not what stands for it. */
export function spoken(pdf: Pdf): readonly (readonly [role: string, text: string])[] {
  const texts = new Map<string, string>()
  for (const { mark, glyphs } of pdf.pages.flatMap(({ shown }) => shown)) {
    if (mark) texts.set(mark, (texts.get(mark) ?? '') + glyphs.map(({ unicode }) => unicode).join(''))
  }
  const textOf = ({ children }: Element): string =>
    children.map((child) => ('role' in child ? textOf(child) : (texts.get(child.id) ?? ''))).join('')
  return elementsOf(pdf)
    .filter(({ children }) => children.some((child) => 'type' in child && child.type === 'content'))
    .map((element) => [element.role, textOf(element).trim()])
}

/** Of the last line of each page: what stands there, where it ends, and where the number of the page begins. */
export async function feetOf(
  bytes: Uint8Array,
): Promise<readonly { readonly text: string; readonly end: number; readonly number: number }[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), ...options }).promise
  const feet = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const lowest = Math.min(...texts.map(({ transform }) => transform[5]))
    const line = texts.filter(({ transform }) => transform[5] === lowest)
    const [own, page] = [line.slice(0, -1), line.at(-1)]
    feet.push({
      text: own.map(({ str }) => str).join(''),
      end: Math.max(...own.map(({ transform, width }) => transform[4] + width)),
      number: page?.transform[4],
    })
  }
  return feet
}
