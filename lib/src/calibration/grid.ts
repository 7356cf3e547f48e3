/** Values of θ at equal distances, each with the share of a standard normal population it stands for. */
export interface Grid {
  readonly nodes: Float64Array
  /** They sum to 1. */
  readonly weights: Float64Array
}

/** `count` nodes from −bound to bound, weights proportional to the normal density. */
export function gridOf(count: number, bound: number): Grid {
  const nodes = Float64Array.from({ length: count }, (_, q) => (bound * (2 * q - (count - 1))) / (count - 1))
  const density = nodes.map((theta) => Math.exp((-theta * theta) / 2))
  const total = density.reduce((sum, d) => sum + d, 0)
  return { nodes, weights: density.map((d) => d / total) }
}
