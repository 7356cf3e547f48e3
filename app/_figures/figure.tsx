import type { Drawing, Mark } from './drawing.ts'
import './figures.css'

interface Props {
  /** One drawing for each width of the page; the first is the wide one. */
  readonly drawings: readonly [Drawing, Drawing]
}

/** A drawing on the page, wide or narrow by the width of the screen; read out as its name and its finding. */
export function Figure({ drawings: [wide, narrow] }: Props) {
  return (
    <div className="figure-place" role="img" aria-label={`${wide.name}. ${wide.summary}`}>
      <Picture className="wide" {...wide} />
      <Picture className="narrow" {...narrow} />
    </div>
  )
}

const Picture = ({ className, width, height, marks }: Drawing & { className: string }) => (
  <svg className={`figure ${className}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
    {marks.map((mark, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: A drawing is replaced whole; its marks have no identity.
      <Shape key={at} mark={mark} />
    ))}
  </svg>
)

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
