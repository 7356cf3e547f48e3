import { language } from '../en/language.ts'
import { wordsEn } from '../en/words-en.ts'
import { pseudo } from './pseudo.ts'

const accented: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', y: 'ýý' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý' },
  ...{ c: 'ç', n: 'ñ', s: 'š', z: 'ž', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
}

/** How much longer than English a text is at least. */
export const LONGER = 1.4

const inBrackets = (text: string, original: string): string =>
  `«${text}${'é'.repeat(Math.max(0, Math.ceil(LONGER * original.length) - text.length))}»`

/** Long words with accents, each text in brackets: what stands outside of them was never translated. */
export const wordsLong = pseudo(
  wordsEn,
  {
    ...language,
    locale: 'de-XA',
    dates: 'de-XA',
    name: '«Łóóñg»',
    range: '«{low} ţóó {high}»',
    almostNever: '«úúñđéér {percent}»',
    almostAlways: '«óóvéér {percent}»',
  },
  (part) => part.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter),
  inBrackets,
)
