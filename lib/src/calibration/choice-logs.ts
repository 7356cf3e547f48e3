import type { IrtItem } from './types.ts'

/** Log probability of each choice 0, 1, … at θ. */
export function choiceLogs(item: IrtItem, theta: number): number[] {
  return item.model === 'gpcm' ? partialCredit(item, theta) : graded(item, theta)
}

function partialCredit({ slope, steps }: IrtItem, theta: number): number[] {
  const scores = [0]
  for (const step of steps) scores.push((scores.at(-1) ?? 0) + slope * (theta - step))
  const top = Math.max(...scores)
  const norm = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map((score) => score - norm)
}

/** The difference of neighbouring P(x ≥ h), written so that neither tail cancels. */
function graded({ slope, steps }: IrtItem, theta: number): number[] {
  const scores = steps.map((step) => slope * (theta - step))
  return [Number.POSITIVE_INFINITY, ...scores].map((upper, x) => {
    const lower = scores[x] ?? Number.NEGATIVE_INFINITY
    return logLogistic(upper) + logLogistic(-lower) + Math.log(-Math.expm1(lower - upper))
  })
}

/** log 1/(1 + exp(−z)). */
function logLogistic(z: number): number {
  return z < 0 ? z - Math.log1p(Math.exp(z)) : -Math.log1p(Math.exp(-z))
}
