import type { Paper } from '../sheet.ts'

/** Where paper is cut to Letter. */
const letter: readonly (string | undefined)[] = ['US', 'CA', 'MX']

/** The paper of a reader's region; A4 where the language names none. */
export function paperFor(language: string): Paper {
  try {
    return letter.includes(new Intl.Locale(language).region) ? 'Letter' : 'A4'
  } catch {
    return 'A4'
  }
}
