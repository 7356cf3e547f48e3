import type { Words } from '../_messages/words.ts'
import type { Place } from './place.ts'

/** The title of the document at each place, as the pages themselves have it. */
export function titlesFor({ site, survey, result }: Words): Readonly<Record<Place, string>> {
  const titled = (page: string) => `${page} · ${site.name}`
  return {
    full: titled(survey.pageTitle),
    short: titled(survey.shortTitle),
    result: titled(result.pageTitle),
  }
}
