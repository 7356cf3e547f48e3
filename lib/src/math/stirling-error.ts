/** From here on seven terms of the asymptotic series reach the last bit. */
const SERIES_FROM = 10

/**
 * What Stirling's formula lacks: log Γ(a) − [(a − ½)·log a − a + ½·log 2π]; a > 0.
 *
 * Small arguments are raised by error(a) = error(a + 1) + (a + ½)·log(1 + 1/a) − 1. Keeping only the error, and never
 * log Γ itself, is what saves the digits of a Beta density with large parameters (Loader 2000).
 * Source: Abramowitz & Stegun 6.1.40.
 */
export function stirlingError(a: number): number {
  let raised = a
  let sum = 0
  while (raised < SERIES_FROM) {
    sum += (raised + 0.5) * Math.log1p(1 / raised) - 1
    raised += 1
  }
  const z = 1 / (raised * raised)
  const tail = 1 / 1188 - z * (691 / 360360 - z / 156)
  return sum + (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * tail)))) / raised
}
