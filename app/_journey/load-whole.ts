import { wordsFor } from '../_messages/languages.ts'
import { whenIdle } from '../_storage/after-paint.ts'

/** The result with its parts and its words in a language. What failed is asked for again at the next call. */
export async function loadWhole(locale: string) {
  const [whole, words] = await Promise.all([import('./whole-result.ts'), wordsFor(locale)])
  return { ...whole, words: whole.resultWords(words) }
}

export type Whole = Awaited<ReturnType<typeof loadWhole>>

/** Fetches the result in idle time, its charts after it; what fails is tried again when the result is asked for. */
export function fetchAhead(locale: string): void {
  whenIdle(() => {
    loadWhole(locale).then(
      ({ loadRest }) => whenIdle(() => void loadRest().catch(() => {}))(),
      () => {},
    )
  })()
}
