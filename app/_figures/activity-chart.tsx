'use client'
import type { KeyboardEvent } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts'
import type { ActivityRow } from '../_findings/activities-finding.ts'
import { roughWidth } from './fitted.ts'
import './charts.css'

interface Props {
  readonly rows: readonly ActivityRow[]
  readonly ends: { readonly team: string; readonly project: string }
  readonly label: string
}

/** Five activities between the two objectives; arrow keys move through them. The table beside it says the same. */
export default function ActivityChart({ rows, ends, label }: Props) {
  const names = Math.ceil(Math.max(68, ...rows.map(({ name }) => roughWidth(name, 15)))) + 8
  return (
    <div className="activity-chart" onKeyDownCapture={downIsNext}>
      <p className="chart-ends" aria-hidden="true">
        <span className="team">{ends.team}</span>
        <span className="project">{ends.project}</span>
      </p>
      <ResponsiveContainer width="100%" height={rows.length * 52 + 28}>
        <BarChart
          data={[...rows]}
          layout="vertical"
          margin={{ top: 0, right: 10, bottom: 0, left: 0 }}
          title={label}
          accessibilityLayer
        >
          <XAxis
            type="number"
            domain={[-100, 100]}
            ticks={[-100, -50, 0, 50, 100]}
            tickFormatter={(tick: number) => String(tick).replace('-', '−')}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="category" dataKey="name" width={names} tickLine={false} axisLine={false} />
          <Tracks count={rows.length} />
          <ReferenceLine x={0} className="chart-middle" />
          <Tooltip
            cursor={{ className: 'chart-cursor' }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const row = active ? (payload?.[0]?.payload as ActivityRow | undefined) : undefined
              return row ? <p className="chart-tip">{`${row.name}: ${row.valueText}. ${row.says}`}</p> : null
            }}
          />
          <Bar dataKey="interval" isAnimationActive={false} shape={Range} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** recharts knows only left and right, and takes a vertical list backwards: down and right are the next row here. */
const keys: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

function downIsNext(event: KeyboardEvent): void {
  const key = keys[event.key]
  if (key === undefined || !event.nativeEvent.isTrusted) return
  event.preventDefault()
  event.stopPropagation()
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
}

function Range({ x, y, width, height, payload }: BarShapeProps) {
  const row = payload as ActivityRow
  const [left, middle] = [Number(x), Number(y) + Number(height) / 2]
  const span = row.interval[1] - row.interval[0]
  const dot = left + (Number(width) * (row.value - row.interval[0])) / span
  return (
    <g className={`range ${row.lean ?? 'both'}`}>
      <rect className="range-bar" x={left} y={middle - 6} width={Number(width)} height={12} rx={6} />
      <circle className="range-dot" cx={dot} cy={middle} r={8} />
    </g>
  )
}

/** The whole scale behind each range, so that a short bar is seen as short. */
function Tracks({ count }: { count: number }) {
  const area = usePlotArea()
  if (!area) return null
  const row = area.height / count
  return Array.from({ length: count }, (_, at) => at).map((at) => (
    <rect
      key={at}
      className="range-track"
      x={area.x}
      y={area.y + row * (at + 0.5) - 2}
      width={area.width}
      height={4}
      rx={2}
    />
  ))
}
