import { en } from './en/en.ts'
import type { Messages } from './messages.ts'

const languages = { en } satisfies Record<string, Messages>

export type Locale = keyof typeof languages

export const locales = Object.keys(languages) as readonly Locale[]

const isLocale = (value: string): value is Locale => Object.hasOwn(languages, value)

/** The words for an address's language; only known languages are ever prerendered. */
export function wordsFor(locale: string): Messages {
  if (!isLocale(locale)) throw new Error(`No words for "${locale}"; expected one of ${locales.join(', ')}.`)
  return languages[locale]
}
