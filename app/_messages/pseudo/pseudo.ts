import type { Language } from '../messages.ts'
import type { Words } from '../words.ts'

/** What stands between slots such as `{name}` is changed; the slots stay. */
const outsideSlots = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('')

/**
 * A language that nobody speaks, to see what is not translated and what does not fit: every text of another one changed
 * letter by letter, and as a whole by `finish`. Where a number decides, every plural form gets a text.
 */
export function pseudo(
  words: Words,
  language: Language,
  letters: (part: string) => string,
  finish: (text: string, original: string) => string = (text) => text,
): Words {
  const forms = new Intl.PluralRules(language.locale).resolvedOptions().pluralCategories
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return finish(outsideSlots(value, letters), value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(change)
    const { other } = value as { readonly other?: unknown }
    const every = typeof other === 'string' ? Object.fromEntries(forms.map((form) => [form, other])) : value
    return Object.fromEntries(Object.entries(every).map(([key, one]) => [key, change(one)]))
  }
  const { texts, feedback, ...messages } = words
  return { ...(change({ texts, feedback, ...messages }) as Words), language }
}
