import type { Answers, Instrument } from '../src/index.ts'
import { slowLower, slowQuantile } from './slow-beta.ts'

/**
 * MODEL §3 and §6 once more, written as lists of imaginary and real answers rather than as sums, and for reading only.
 */
type Weighted = readonly (readonly [value: number, weight: number])[]

interface Slow {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly above: number
  readonly inside: (from: number, to: number) => number
}

function weightedMean(list: Weighted, of: (value: number) => number): number {
  let top = 0
  let bottom = 0
  for (const [value, weight] of list) {
    top += weight * of(value)
    bottom += weight
  }
  return top / bottom
}

function slowEstimate(list: Weighted): Slow {
  const mu = weightedMean(list, (v) => v)
  const spread = weightedMean(list, (v) => (v - mu) ** 2)
  const n = list.reduce((sum, [, weight]) => sum + weight, 0)
  // Variance of the mean on 0..1, and the Beta of the same mean and variance.
  const variance = spread / (n + 1) / 4
  const u = (mu + 1) / 2
  const c = (u * (1 - u)) / variance - 1
  const a = u * c
  const b = (1 - u) * c
  return {
    value: mu,
    low: 2 * slowQuantile(0.05, a, b) - 1,
    high: 2 * slowQuantile(0.95, a, b) - 1,
    above: 1 - slowLower(a, b, 0.5),
    inside: (from, to) => slowLower(a, b, (to + 1) / 2) - slowLower(a, b, (from + 1) / 2),
  }
}

function keyedOf(instrument: Instrument, answers: Answers, activity?: string): number[] {
  const list: number[] = []
  for (const pair of instrument.pairs) {
    const x = answers[pair.id]
    if (x === undefined || x === null) continue
    if (activity !== undefined && pair.activity !== activity) continue
    const sign = pair.right === 'project' ? 1 : -1
    list.push(sign * ((2 * x) / 4 - 1))
  }
  return list
}

const anchored = (list: readonly number[]): Weighted =>
  [...list, -1, 1].map((value): readonly [number, number] => [value, 1])

export function slowPosition(instrument: Instrument, answers: Answers): Slow | null {
  const list = keyedOf(instrument, answers)
  return list.length < 5 ? null : slowEstimate(anchored(list))
}

export function slowActivity(instrument: Instrument, answers: Answers, activity: string): Slow | null {
  const own = keyedOf(instrument, answers, activity)
  if (own.length === 0) return null
  const others = instrument.pairs
    .filter((pair) => pair.activity !== activity)
    .flatMap((pair) => keyedOf({ ...instrument, pairs: [pair] }, answers))
  const imaginary = [...others, -1, 1]
  return slowEstimate([
    ...own.map((value): readonly [number, number] => [value, 1]),
    ...imaginary.map((value): readonly [number, number] => [value, 4 / imaginary.length]),
  ])
}

export function slowStrength(ids: readonly string[], answers: Answers): Slow | null {
  const own = ids.flatMap((id) => answers[id] ?? []).map((x) => 2 * (x / 4) - 1)
  return own.length === 0 ? null : slowEstimate(anchored(own))
}

const average = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length

export function slowCell(instrument: Instrument, answers: Answers, activity: string, objective: string) {
  const m = (place: string): number | null => {
    const x = answers[`${place}-${objective}`]
    if (x === undefined || x === null) return null
    const intensity = average([`${place}-team`, `${place}-project`].flatMap((id) => answers[id] ?? [])) / 4
    const pairs = keyedOf(instrument, answers, place)
    const p = pairs.length === 0 ? 0 : average(pairs)
    const side = objective === 'project' ? p : -p
    const moved = intensity + 0.35 * side
    const clamped = moved < 0 ? 0 : moved > 1 ? 1 : moved
    return 0.5 * (x / 4 + clamped)
  }
  const own = m(activity)
  if (own === null) return null
  const known = ['block', 'unblock', 'redirect', 'decide', 'show'].map(m).filter((cell) => cell !== null)
  return 0.6 * own + 0.4 * average(known)
}
