const minus = '\u2212'

const format = (digits: number) => {
  const intl = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
    useGrouping: false,
  })
  return (value: number) => intl.format(value).replace('-', minus)
}

/** For sentences: a whole number, half away from zero, true minus sign, never −0. */
export const whole = format(0)

/** For tables: one decimal. */
export const tenth = format(1)

/** For coefficients between −1 and 1. */
export const hundredth = format(2)

/** A range for sentences: "−52 to −8". */
export const range = (interval: readonly [number, number], to: string): string =>
  `${whole(interval[0])} ${to} ${whole(interval[1])}`

/** A probability as a percentage; never a certainty that no answer can give. */
export function percent(probability: number): string {
  const rounded = Math.round(100 * probability)
  if (rounded === 0 && probability > 0) return 'under 1 %'
  if (rounded === 100 && probability < 1) return 'over 99 %'
  return `${rounded} %`
}
