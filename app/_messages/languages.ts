import type { Words } from './words.ts'

/** Each language is fetched by itself, when it is needed. */
const languages = {
  en: async () => (await import('./en/words-en.ts')).wordsEn,
} satisfies Record<string, () => Promise<Words>>

export type Locale = keyof typeof languages

export const locales = Object.keys(languages) as readonly Locale[]

export const isLocale = (value: string): value is Locale => Object.hasOwn(languages, value)

/** How each language names itself, by its address. */
export const languagesThereAre = () =>
  Promise.all(locales.map(async (locale) => (await wordsFor(locale)).language))

/** The words for an address's language; only known languages are ever prerendered. */
export async function wordsFor(locale: string): Promise<Words> {
  if (!isLocale(locale)) throw new Error(`No words for "${locale}"; expected one of ${locales.join(', ')}.`)
  return languages[locale]()
}
