import { fill } from './fill.ts'
import type { Language } from './messages.ts'

const minus = '\u2212'

/** A text for each plural form that a language has; every language has "other". */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Numbers, lists, days and plurals as one language writes them. Digits are Latin ones everywhere, as in files. */
export interface Formats {
  /** For sentences: a whole number, half away from zero, true minus sign, never −0. */
  readonly whole: (value: number) => string
  /** For tables: one decimal. */
  readonly tenth: (value: number) => string
  /** For coefficients between −1 and 1. */
  readonly hundredth: (value: number) => string
  /** For intermediate results: up to three decimals, as many as there are. */
  readonly exact: (value: number) => string
  /** A range for sentences: "−52 to −8". */
  readonly range: (interval: readonly [number, number]) => string
  /** The same of two numbers that are written already. */
  readonly between: (low: string, high: string) => string
  /** A probability, 0 to 1, as a percentage; never a certainty that no answer can give. */
  readonly percent: (probability: number) => string
  /** "Block, Show, and Decide". */
  readonly list: (items: readonly string[]) => string
  /** "Block, Show, or Decide". */
  readonly either: (items: readonly string[]) => string
  /** "Block, Show, Decide". */
  readonly series: (items: readonly string[]) => string
  /** Clauses after each other: "Block: 10; Show: 20". */
  readonly clauses: (items: readonly string[]) => string
  /** "Block: 10". */
  readonly labelled: (label: string, text: string) => string
  /** A moment as the day it was for the reader: "24 Nov 2026". */
  readonly day: (iso: string) => string
  /** A date, whoever reads it: "24 November 2026". */
  readonly date: (iso: string) => string
  /** The words for a number of things, in the plural form that the number takes. */
  readonly counted: (n: number, forms: Forms, values?: Readonly<Record<string, string | number>>) => string
}

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

function make(language: Language): Formats {
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
    whole,
    tenth: number(1, 1),
    hundredth: number(2, 2),
    exact: number(0, 3),
    range: ([low, high]) => between(whole(low), whole(high)),
    between,
    percent: (probability) => {
      const rounded = Math.round(100 * probability)
      if (rounded === 0 && probability > 0) return fill(language.almostNever, { percent: inPercent(1) })
      if (rounded === 100 && probability < 1) return fill(language.almostAlways, { percent: inPercent(99) })
      return inPercent(rounded)
    },
    list: list('conjunction'),
    either: list('disjunction'),
    series: list('unit', 'short'),
    clauses: (items) => items.join(language.clauses),
    labelled: (label, text) => fill(language.labelled, { label, text }),
    day: dates({ dateStyle: 'medium' }),
    date: dates({ dateStyle: 'long', timeZone: 'UTC' }),
    counted: (n, forms, values) => fill(forms[plural().select(n)] ?? forms.other, { ...values, n }),
  }
}
