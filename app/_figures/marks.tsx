import type { Mark } from './drawing.ts'
import './figures.css'

/** The marks of a drawing, for the server and the browser. */
export const Marks = ({ marks }: { marks: readonly Mark[] }) =>
  marks.map((mark, order) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: A drawing is replaced whole; its marks have no identity.
    <Shape key={order} mark={mark} />
  ))

function Shape({ mark }: { mark: Mark }) {
  if (mark.kind === 'text') {
    const { x, y, text, size, bold, anchor, tone } = mark
    return (
      <text
        className={`fill-${tone}`}
        x={x}
        y={y}
        fontSize={size}
        fontWeight={bold ? 600 : 400}
        textAnchor={anchor}
      >
        {text}
      </text>
    )
  }
  const look = { className: classes(mark), strokeWidth: mark.strokeWidth }
  if (mark.kind === 'path') return <path {...look} d={mark.d} />
  if (mark.kind === 'circle') return <circle {...look} cx={mark.x} cy={mark.y} r={mark.radius} />
  const { x, y, width, height, radius } = mark
  return <rect {...look} x={x} y={y} width={width} height={height} rx={radius} />
}

const classes = ({ fill, stroke, dashed, key }: Exclude<Mark, { kind: 'text' }>): string =>
  [
    fill ? `fill-${fill.tone} ${fill.strength ?? 'full'}` : 'fill-none',
    stroke && `stroke-${stroke}`,
    dashed && 'dashed',
    key && 'key',
  ]
    .filter(Boolean)
    .join(' ')
