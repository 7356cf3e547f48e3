import { model, type Position, type Zone } from 'two-hats'
import { betaDensity } from 'two-hats/anchored-mean'

/** A zone on the ruler, in figure units. */
export interface ZoneMark {
  readonly zone: Zone
  readonly x: number
  readonly width: number
}

/** What the spectrum shows, in figure units: `width` wide, `height` high, the ruler at the bottom of the hill. */
export interface SpectrumModel {
  readonly hill: string
  readonly likely: string
  readonly valueX: number
}

export interface Frame {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const steps = 120
const { balancedWithin, firstBeyond } = model.zones
const bounds = [-100, -firstBeyond, -balancedWithin, balancedWithin, firstBeyond, 100] as const
const names = ['team-first', 'leans-team', 'balanced', 'leans-project', 'project-first'] as const

const place = (frame: Frame, position: number) => frame.left + (frame.width * (position + 100)) / 200

export const zoneMarks = (frame: Frame): readonly ZoneMark[] =>
  names.map((zone, at) => {
    const x = place(frame, bounds[at] ?? 0)
    return { zone, x, width: place(frame, bounds[at + 1] ?? 0) - x }
  })

/** The hill is the density of the position; the darker part is its 90 % interval. */
export function spectrumModel({ alpha, beta, interval, value }: Position, frame: Frame): SpectrumModel {
  const density = (position: number) => betaDensity(alpha, beta, (position + 100) / 200)
  const inside = Array.from({ length: steps - 1 }, (_, at) => -100 + (200 * (at + 1)) / steps)
  const peak = Math.max(...inside.map(density))
  const point = (position: number) => {
    const height = Math.min(1, density(position) / peak) * (frame.bottom - frame.top)
    return `${round(place(frame, position))} ${round(frame.bottom - height)}`
  }
  const area = (low: number, high: number) => {
    const between = inside.filter((position) => position > low && position < high)
    const line = [low, ...between, high].map(point).join('L')
    return `M${round(place(frame, low))} ${frame.bottom}L${line}L${round(place(frame, high))} ${frame.bottom}Z`
  }
  return { hill: area(-100, 100), likely: area(...interval), valueX: round(place(frame, value)) }
}

const round = (value: number) => Math.round(value * 10) / 10
