import { unicodeOf } from './fonts.ts'
import { type Dict, decoded, isDict, isText, lexer, type Value } from './lexer.ts'
import { arrayOf, dictOf, type Pdf, pagesOf, streamOf } from './read-pdf.ts'

/** What one piece of marked content shows; `null` is content that is neither tagged nor an artifact. */
export interface Shown {
  readonly page: number
  readonly mark: { readonly mcid: number } | 'artifact' | null
  readonly text: string
  /** Glyph codes by the object number of their font. */
  readonly glyphs: ReadonlyMap<number, ReadonlySet<number>>
  /** Sizes of the text, in points. */
  readonly sizes: ReadonlySet<number>
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'EI',
])

interface Open {
  mark: Shown['mark']
  text: string
  glyphs: Map<number, Set<number>>
  sizes: Set<number>
  painted: boolean
}

/** Every piece of content of every page that paints something, in the order of the file. */
export function contentOf(pdf: Pdf): readonly Shown[] {
  return pagesOf(pdf).flatMap(({ id, dict }) => {
    const data = arrayOf(pdf, dict['/Contents']).length > 0 ? streamOf(pdf, dict['/Contents']) : null
    const fonts = dictOf(pdf, dictOf(pdf, dict['/Resources'])['/Font'])
    return data
      ? piecesOf(pdf, Buffer.from(data).toString('latin1'), fonts).map((one) => ({ ...one, page: id }))
      : []
  })
}

function piecesOf(pdf: Pdf, source: string, fonts: Dict): Omit<Shown, 'page'>[] {
  const pieces: Omit<Shown, 'page'>[] = []
  const opened = (mark: Shown['mark']): Open => ({
    mark,
    text: '',
    glyphs: new Map(),
    sizes: new Set(),
    painted: false,
  })
  const stack: Open[] = [opened(null)]
  let operands: Value[] = []
  let font = 0
  const from = lexer(source)
  while (!from.done()) {
    const token = from.value()
    if (!(isDict(token) && 'operator' in token)) {
      operands.push(token as Value)
      continue
    }
    run(String((token as unknown as { operator: string }).operator))
    operands = []
  }
  close()
  return pieces

  function run(operator: string) {
    const top = stack.at(-1)
    if (!top) return
    if (operator === 'BMC' || operator === 'BDC') {
      const [tag, properties] = operands
      const mcid = isDict(properties) ? properties['/MCID'] : undefined
      stack.push(opened(tag === '/Artifact' ? 'artifact' : typeof mcid === 'number' ? { mcid } : top.mark))
    } else if (operator === 'EMC') close()
    else if (operator === 'Tf') {
      const reference = fonts[operands[0] as `/${string}`]
      font = (reference as { ref: number }).ref
      top.sizes.add(Number(operands[1]))
    } else if (operator === 'TJ') {
      for (const part of operands[0] as Value[]) if (isText(part)) show(top, part.bytes)
    }
    if (painting.has(operator)) top.painted = true
  }

  function show(top: Open, bytes: Uint8Array) {
    const codes = top.glyphs.get(font) ?? new Set<number>()
    top.glyphs.set(font, codes)
    for (let at = 0; at < bytes.length; at += 2) {
      const code = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
      codes.add(code)
      top.text += unicodeOf(pdf, font).get(code) ?? '\ufffd'
    }
  }

  function close() {
    const top = stack.pop()
    if (top?.painted) pieces.push({ mark: top.mark, text: top.text, glyphs: top.glyphs, sizes: top.sizes })
  }
}

export const stringIn = (value: Value | undefined): string => (isText(value) ? decoded(value) : '')
