import type { Position } from 'two-hats'
import type { Texts } from '../../questions/texts.ts'
import { type Frame, spectrumModel, zoneMarks } from './spectrum-model.ts'
import './figures.css'

interface Props {
  /** `null` draws the empty ruler. */
  readonly position: Position | null
  readonly value: string
  readonly zones: Texts['zones']
  readonly ends: { readonly team: string; readonly project: string }
  readonly name: string
  readonly summary: string
}

const sizes = [
  { kind: 'wide', width: 736, all: true },
  { kind: 'narrow', width: 340, all: false },
] as const

/** The spectrum with its interval, drawn as what it is: densest where the position is likely. */
export function Spectrum(props: Props) {
  return (
    <div className="spectrum" role="img" aria-label={`${props.name}. ${props.summary}`}>
      {sizes.map(({ kind, width, all }) => (
        <Drawing key={kind} kind={kind} width={width} allZones={all} {...props} />
      ))}
    </div>
  )
}

function Drawing({ kind, width, allZones, position, value, zones, ends }: Props & Size) {
  const frame: Frame = { left: 6, width: width - 12, top: 34, bottom: 124 }
  const model = position && spectrumModel(position, frame)
  const side = position && position.value < 0 ? 'team' : 'project'
  const colour = position?.side ?? (position?.zone === 'balanced' ? 'both' : side)
  return (
    <svg className={`figure ${kind}`} viewBox={`0 0 ${width} 186`} aria-hidden="true">
      {model ? (
        <g className={colour}>
          <path className="hill" d={model.hill} />
          <path className="likely" d={model.likely} />
        </g>
      ) : null}
      {zoneMarks(frame).map(({ zone, x, width: size }) => (
        <g key={zone} className={`zone ${zone}`}>
          <rect x={x + 1} y={frame.bottom + 3} width={size - 2} height="7" rx="2" />
          {allZones || !zone.startsWith('leans') ? (
            <text x={labelX(zone, x, size)} y={frame.bottom + 30} textAnchor={anchor(zone, allZones)}>
              {zones[zone]}
            </text>
          ) : null}
        </g>
      ))}
      <text className="end team" x={frame.left} y={frame.bottom + 54}>
        {ends.team}
      </text>
      <text className="end project" x={width - frame.left} y={frame.bottom + 54} textAnchor="end">
        {ends.project}
      </text>
      {model ? (
        <g className="peak">
          <path d={`M${model.valueX} ${frame.top - 6}V${frame.bottom + 14}`} />
          <text x={Math.min(width - 22, Math.max(22, model.valueX))} y={frame.top - 14} textAnchor="middle">
            {value}
          </text>
        </g>
      ) : null}
    </svg>
  )

  function labelX(zone: string, x: number, size: number) {
    if (anchor(zone, allZones) === 'start') return x + 1
    return anchor(zone, allZones) === 'end' ? x + size - 1 : x + size / 2
  }
}

interface Size {
  readonly kind: string
  readonly width: number
  readonly allZones: boolean
}

/** On a narrow figure the outer labels sit flush with the ruler's ends. */
function anchor(zone: string, allZones: boolean): 'start' | 'middle' | 'end' {
  if (allZones || zone === 'balanced') return 'middle'
  return zone === 'team-first' ? 'start' : 'end'
}
