import { fill } from './fill.ts'
import type { Language } from './messages.ts'

const minus = '\u2212'

/** A text for each plural form that a language has; every language has "other". */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Numbers, lists, days and plurals as one language writes them. Digits are Latin ones everywhere, as in files. */
export type Formats = ReturnType<typeof make>

const made = new WeakMap<Language, Formats>()

/** The formats of a language, made once; each part of `Intl` when it is first used. */
export function formats(language: Language): Formats {
  const known = made.get(language) ?? make(language)
  made.set(language, known)
  return known
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function make(language: Language) {
  const { locale } = language
  const number = (minimumFractionDigits: number, maximumFractionDigits: number) => {
    const intl = lazily(
      () =>
        new Intl.NumberFormat(locale, {
          numberingSystem: 'latn',
          minimumFractionDigits,
          maximumFractionDigits,
          signDisplay: 'negative',
          useGrouping: false,
        }),
    )
    return (value: number) => intl().format(value).replace('-', minus)
  }
  const whole = number(0, 0)
  const between = (low: string, high: string) => fill(language.range, { low, high })
  const inPercent = (n: number) => fill(language.percent, { n })
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const intl = lazily(
      () => new Intl.DateTimeFormat(language.dates, { numberingSystem: 'latn', ...options }),
    )
    return (iso: string) => intl().format(new Date(iso))
  }
  const list = (type: Intl.ListFormatType, style: Intl.ListFormatStyle = 'long') => {
    const intl = lazily(() => new Intl.ListFormat(locale, { type, style }))
    return (items: readonly string[]) => intl().format(items)
  }
  const plural = lazily(() => new Intl.PluralRules(locale))
  return {
    /** For sentences: a whole number, half away from zero, true minus sign, never −0. */
    whole,
    /** For tables: one decimal. */
    tenth: number(1, 1),
    /** For coefficients between −1 and 1. */
    hundredth: number(2, 2),
    /** For intermediate results: up to three decimals, as many as there are. */
    exact: number(0, 3),
    /** A range for sentences: "−52 to −8". */
    range: ([low, high]: readonly [number, number]) => between(whole(low), whole(high)),
    /** The same of two numbers that are written already. */
    between,
    /** A probability, 0 to 1, as a percentage; never a certainty that no answer can give. */
    percent: (probability: number) => {
      const rounded = Math.round(100 * probability)
      if (rounded === 0 && probability > 0) return fill(language.almostNever, { percent: inPercent(1) })
      if (rounded === 100 && probability < 1) return fill(language.almostAlways, { percent: inPercent(99) })
      return inPercent(rounded)
    },
    /** "Block, Show, and Decide". */
    list: list('conjunction'),
    /** "Block, Show, or Decide". */
    either: list('disjunction'),
    /** "Block, Show, Decide". */
    series: list('unit', 'short'),
    /** Clauses after each other: "Block: 10; Show: 20". */
    clauses: (items: readonly string[]) => items.join(language.clauses),
    /** "Block: 10". */
    labelled: (label: string, text: string) => fill(language.labelled, { label, text }),
    /** A moment as the day it was for the reader: "24 Nov 2026". */
    day: dates({ dateStyle: 'medium' }),
    /** A date, whoever reads it: "24 November 2026". */
    date: dates({ dateStyle: 'long', timeZone: 'UTC' }),
    /** The words for a number of things, in the plural form that the number takes. */
    counted: (n: number, forms: Forms, values?: Readonly<Record<string, string | number>>) =>
      fill(forms[plural().select(n)] ?? forms.other, { ...values, n }),
  } as const
}
