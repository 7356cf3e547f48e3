import { wordsFor } from '../../_messages/languages.ts'

/** What shows answers before they are sent, with its words in a language. */
export async function loadPreview(locale: string) {
  const [{ Preview }, words] = await Promise.all([import('./preview.tsx'), wordsFor(locale)])
  return { Preview, words }
}

export type LoadedPreview = Awaited<ReturnType<typeof loadPreview>>
