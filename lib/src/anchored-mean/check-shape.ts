/** Throws a `RangeError` unless both parameters of a Beta distribution are finite and above 0. */
export function checkShape(alpha: number, beta: number): void {
  for (const [name, got] of [['alpha', alpha] as const, ['beta', beta] as const]) {
    if (!(got > 0 && Number.isFinite(got))) {
      throw new RangeError(`Beta parameter ${name} is ${got}; expected a finite number above 0.`)
    }
  }
}

/** Throws a `RangeError` unless `got` lies in 0..1. */
export function checkUnit(name: string, got: number): void {
  if (!(got >= 0 && got <= 1)) throw new RangeError(`${name} is ${got}; expected a number from 0 to 1.`)
}
