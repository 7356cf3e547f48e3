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
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import { roughWidth } from './fitted.ts'
import { middleOf } from './middle-of.ts'
import './charts.css'

interface Props {
  readonly rows: readonly ActivityRow[]
  readonly ends: { readonly team: string; readonly project: string }
  readonly label: string
  readonly language: Language
}

/** Five activities between the two objectives, as the drawing of files and paper has them; arrow keys move through them. */
export default function ActivityChart({ rows, ends, label, language }: Props) {
  const { whole } = formats(language)
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
            tickFormatter={(tick: number) => whole(Math.abs(tick))}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="category" dataKey="name" width={names} tickLine={false} axisLine={false} />
          <Tracks count={rows.length} />
          <ReferenceLine x={0} className="chart-middle" zIndex={0} />
          <Tooltip
            cursor={{ className: 'chart-cursor' }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const row = active ? (payload?.[0]?.payload as ActivityRow | undefined) : undefined
              return row ? <p className="chart-tip">{row.note}</p> : null
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
  const area = usePlotArea()
  const [left, middle] = [Number(x), Number(y) + Number(height) / 2]
  const span = row.interval[1] - row.interval[0]
  const at = (position: number) => left + (Number(width) * (position - row.interval[0])) / span
  const [from, until] = middleOf(row.density).map(at) as [number, number]
  return (
    <g className={`range ${row.lean ?? 'both'}`}>
      <rect className="range-line" x={left} y={middle - 1} width={Number(width)} height={2} />
      <rect className="range-bar" x={from} y={middle - 6} width={until - from} height={12} rx={6} />
      <circle className="range-dot" cx={at(row.value)} cy={middle} r={7} />
      <text x={area?.x ?? 0} y={middle + 24}>
        {row.says}
      </text>
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
