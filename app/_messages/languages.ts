import type { Language } from './messages.ts'
import type { Words } from './words.ts'

/** Each language is fetched by itself, when it is needed. */
const languages: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en/words-en.ts')).wordsEn,
  // For tests only; a build without the variable has none of it.
  ...(process.env.PSEUDO_LANGUAGES === 'yes'
    ? {
        'de-XA': async () => (await import('./pseudo/long.ts')).wordsLong,
        'ar-XB': async () => (await import('./pseudo/right-to-left.ts')).wordsRightToLeft,
      }
    : {}),
}

/** The languages of addresses (BCP 47); English comes without a prefix. */
export const locales: readonly string[] = Object.keys(languages)

/** The words for an address's language; only known languages are ever prerendered. */
export async function wordsFor(locale: string): Promise<Words> {
  const load = Object.hasOwn(languages, locale) ? languages[locale] : undefined
  if (!load) throw new Error(`No words for "${locale}"; expected one of ${locales.join(', ')}.`)
  return load()
}

/** Every language there is, and how it names itself. */
export const languagesThereAre = (): Promise<readonly Language[]> =>
  Promise.all(locales.map(async (locale) => (await wordsFor(locale)).language))
