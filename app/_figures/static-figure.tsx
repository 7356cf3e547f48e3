import type { Drawing } from './drawing.ts'
import { Marks } from './marks.tsx'

/** A drawing as the server draws it: in the first HTML, without a script. The first is the wide one. */
export const StaticFigure = ({ drawings: [wide, narrow] }: { drawings: readonly [Drawing, Drawing] }) => (
  <div className="figure-place" role="img" aria-label={`${wide.name}. ${wide.summary}`}>
    {[wide, narrow].map(({ width, height, marks }, at) => (
      <svg
        key={width}
        className={at === 0 ? 'figure wide' : 'figure narrow'}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <Marks marks={marks} />
      </svg>
    ))}
  </div>
)
