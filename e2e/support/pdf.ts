import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Pdf {
  readonly bytes: Uint8Array
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number]
  readonly title: string
  /** The text of each page, white space as one space. */
  readonly pages: readonly string[]
  /** Addresses that can be followed, each once, however many lines it takes. */
  readonly links: readonly string[]
}

/** A PDF as a library reads it that had no part in writing it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)),
  )
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent()
      return items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    }),
  )
  const notes = await Promise.all(pages.map((page) => page.getAnnotations()))
  const { info } = await document.getMetadata()
  const [, , width = 0, height = 0] = pages[0]?.view ?? []
  return {
    bytes,
    size: [width, height],
    title: String((info as { Title?: string }).Title),
    pages: texts,
    links: [...new Set(notes.flat().flatMap(({ url }) => (typeof url === 'string' ? [url] : [])))],
  }
}

export const downloadedPdf = async (download: Download): Promise<Pdf> =>
  readPdf(new Uint8Array(await readFile(await download.path())))

/** Without any white space: where a line was broken does not matter. */
export const solid = (text: string): string => text.replace(/\s/g, '')
