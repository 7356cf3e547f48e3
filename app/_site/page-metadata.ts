import type { Metadata } from 'next'
import { addressIn } from '../_messages/address.ts'
import { locales, wordsFor } from '../_messages/languages.ts'
import type { Words } from '../_messages/words.ts'

export interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

/** The title of a page, and where the same page is in every other language. */
export const metadataOf =
  (path: string, title?: (words: Words) => string) =>
  async ({ params }: PageProps): Promise<Metadata> => {
    const { locale } = await params
    return {
      ...(title ? { title: title(await wordsFor(locale)) } : {}),
      ...(locales.length > 1 ? { alternates: { languages: languagesOf(path) } } : {}),
    }
  }

const languagesOf = (path: string): Readonly<Record<string, string>> => ({
  'x-default': path,
  ...Object.fromEntries(locales.map((locale) => [locale, addressIn({ locale }, path)])),
})
