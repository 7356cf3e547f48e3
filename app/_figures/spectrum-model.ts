import { type Position, type Zone, zones } from 'two-hats'
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

const place = (frame: Frame, position: number) => frame.left + (frame.width * (position + 100)) / 200

export const zoneMarks = (frame: Frame): readonly ZoneMark[] =>
  zones.map(({ name, from, until }) => {
    const x = place(frame, from)
    return { zone: name, x, width: place(frame, until) - x }
  })

/** The hill is the density of the position; the stronger part is its 90 % interval. */
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
