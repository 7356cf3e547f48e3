import type { Form } from '../_survey/pages.ts'

/** A screen of the way from the survey to its result. */
export type Place = Form | 'result'

export const addressOf = { full: '/survey', short: '/survey/short', result: '/result' } as const

const places: readonly Place[] = ['full', 'short', 'result']

/** The screen that an address shows, whatever its language; `null` for every other page. */
export function placeAt(pathname: string): Place | null {
  const path = pathname.replace(/\/$/, '')
  return places.find((place) => path.endsWith(addressOf[place])) ?? null
}
