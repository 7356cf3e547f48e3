'use client'
import {
  type BaseTickContentProps,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
  Tooltip,
} from 'recharts'
import type { CellRow } from '../_findings/cells-finding.ts'
import './charts.css'

interface Props {
  readonly rows: readonly CellRow[]
  readonly ends: { readonly team: string; readonly project: string }
  readonly label: string
}

/** Two polygons over five activities: a whole line for the team, a broken one for the project. */
export default function CellsChart({ rows, ends, label }: Props) {
  return (
    <div className="cells-chart">
      <p className="chart-ends" aria-hidden="true">
        <span className="team">{ends.team}</span>
        <span className="project">{ends.project}</span>
      </p>
      <div className="radar">
        <ResponsiveContainer width="100%" height="100%">
          <RadarChart data={[...rows]} outerRadius="60%" title={label} accessibilityLayer>
            <PolarGrid />
            <PolarAngleAxis dataKey="name" tickLine={false} />
            <PolarRadiusAxis
              domain={[0, 100]}
              ticks={[50, 100]}
              angle={90}
              axisLine={false}
              tick={ScaleMark}
            />
            <Radar
              dataKey="team"
              className="polygon team"
              dot={{ r: 4, className: 'dot team' }}
              isAnimationActive={false}
            />
            <Radar
              dataKey="project"
              className="polygon project"
              dot={{ r: 4, className: 'dot project' }}
              isAnimationActive={false}
            />
            <Tooltip
              isAnimationActive={false}
              content={({ active, payload }) => {
                const row = active ? (payload?.[0]?.payload as CellRow | undefined) : undefined
                return row ? <p className="chart-tip">{`${row.name}: ${row.says}`}</p> : null
              }}
            />
          </RadarChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}

/** Upright, beside the first axis. */
const ScaleMark = ({ x, y, payload }: BaseTickContentProps) => (
  <text x={Number(x) + 6} y={Number(y) + 13}>
    {payload?.value}
  </text>
)
