const inline = new Set(['span', 'strong', 'bdi', 'a', 'time'])
const hidden: Readonly<Record<'screen' | 'print', RegExp>> = {
  screen: /\bprint-only\b/,
  print: /\bscreen-only\b/,
}

const decoded = (text: string) =>
  text
    .replace(/&#x27;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** What markup says, a block a text: of what is hidden on a screen or on paper nothing, of figures their names too. */
export function blocksOf(markup: string, on: 'screen' | 'print' = 'screen'): readonly string[] {
  const blocks = ['']
  const open: boolean[] = []
  for (const [, closing, tag = '', rest = '', text = ''] of markup.matchAll(
    /<(\/?)([\w-]+)([^>]*)>|([^<]+)/g,
  )) {
    const shut = open.at(-1) ?? false
    if (tag === '') {
      if (!shut) blocks[blocks.length - 1] += decoded(text)
      continue
    }
    blocks[blocks.length - 1] += inline.has(tag) ? ' ' : ''
    if (!inline.has(tag)) blocks.push('')
    if (closing) open.pop()
    else {
      // What is closed is left out on paper, but for the parts of a result, which are open there.
      const closed = on === 'print' && tag === 'details' && !/\bfold\b/.test(rest)
      const gone = shut || closed || hidden[on].test(rest)
      const label = /aria-label="([^"]*)"/.exec(rest)?.[1]
      if (label && !gone) blocks.push(decoded(label), '')
      if (!/\/$/.test(rest) && !/^(input|br)$/.test(tag)) open.push(gone)
    }
  }
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '')
}
