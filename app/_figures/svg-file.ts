import { type Drawing, type Mark, opacity, type Paint, type Tone } from './drawing.ts'

/** The light theme, as a file cannot know the reader's. */
const colours: Readonly<Record<Tone, string>> = {
  ink: '#1c2024',
  soft: '#5a6068',
  line: '#dedbd2',
  team: '#0b6a8f',
  project: '#a8510a',
  paper: '#fbfaf7',
}

const margin = 24
/** Room for the title above and for the foot below. */
const [head, foot] = [56, 40]

/** What no XML may hold, not even as a number: controls, half characters, U+FFFE and U+FFFF. */
const unspeakable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const escaped = (text: string) =>
  text.replace(unspeakable, ' ').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`]))
    .join(' ')

const painted = ({ fill, stroke, strokeWidth, dashed }: Partial<Exclude<Mark, { kind: 'text' }>>) => ({
  ...filled(fill),
  stroke: stroke && colours[stroke],
  'stroke-width': stroke && (strokeWidth ?? 1),
  'stroke-dasharray': dashed && '4 3',
})

const filled = (fill: Paint | undefined) => ({
  fill: fill ? colours[fill.tone] : 'none',
  'fill-opacity': fill?.strength && opacity[fill.strength],
})

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = mark
      return `<rect ${attributes({ x, y, width, height, rx: radius, ...painted(mark) })}/>`
    }
    case 'circle':
      return `<circle ${attributes({ cx: mark.x, cy: mark.y, r: mark.radius, ...painted(mark) })}/>`
    case 'path':
      return `<path ${attributes({ d: mark.d, ...painted(mark) })}/>`
    case 'text': {
      const { x, y, size, bold, anchor, tone } = mark
      const look = {
        x,
        y,
        'font-size': size,
        'font-weight': bold ? 600 : 400,
        'text-anchor': anchor,
        fill: colours[tone],
      }
      return `<text ${attributes(look)}>${escaped(mark.text)}</text>`
    }
  }
}

/**
 * A drawing as an SVG file of its own: title, finding, colours, and the font inside (base64 of a WOFF2); below it who made
 * it and what it is not.
 */
export function svgFile(
  { name, summary, width, height, marks }: Drawing,
  font: string | null,
  source: string,
): string {
  const [wide, high] = [width + 2 * margin, height + head + foot]
  const face = font
    ? `<style>@font-face{font-family:Inter;font-weight:400 600;src:url(data:font/woff2;base64,${font})}</style>`
    : ''
  const frame: readonly Mark[] = [
    { kind: 'text', x: 0, y: -26, text: name, size: 17, bold: true, tone: 'ink' },
    { kind: 'text', x: 0, y: height + 26, text: source, size: 12, tone: 'soft' },
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${-margin} ${-head} ${wide} ${high}" font-family="Inter, system-ui, sans-serif" role="img" aria-labelledby="name finding">`,
    `<title id="name">${escaped(name)}</title><desc id="finding">${escaped(summary)}</desc>${face}`,
    `<rect x="${-margin}" y="${-head}" width="${wide}" height="${high}" fill="${colours.paper}"/>`,
    ...[...frame, ...marks].map(element),
    '</svg>',
    '',
  ].join('\n')
}
