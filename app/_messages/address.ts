import type { Language } from './messages.ts'

/** The address of a page in a language: `/survey` in English, `/de/survey` in another. */
export const addressIn = ({ locale }: Pick<Language, 'locale'>, path: string): string =>
  locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`
