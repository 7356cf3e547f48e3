import { language } from '../en/language.ts'
import { wordsEn } from '../en/words-en.ts'
import { pseudo } from './pseudo.ts'

const latin = 'abcdefghijklmnopqrstuvwxyz'
const arabic = 'ابقديفغهيجكلمنوبقرستوفوخيز'

const letters = (part: string): string =>
  part.toLowerCase().replace(/[a-z]/g, (letter) => arabic[latin.indexOf(letter)] ?? letter)

/** Arabic letters for Latin ones, from right to left: every Latin word that is seen was never translated. */
export const wordsRightToLeft = pseudo(
  wordsEn,
  {
    ...language,
    locale: 'ar-XB',
    dates: 'ar-XB',
    direction: 'rtl',
    name: letters('Right to left'),
    range: `{low} ${letters('to')} {high}`,
    clauses: '؛ ',
    almostNever: `${letters('under')} {percent}`,
    almostAlways: `${letters('over')} {percent}`,
  },
  letters,
)
