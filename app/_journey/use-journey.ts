'use client'
import { useEffect, useRef, useState } from 'react'
import { addressIn } from '../_messages/address.ts'
import type { Language } from '../_messages/messages.ts'
import { snapshot } from '../_storage/session.ts'
import { useSession } from '../_storage/use-session.ts'
import type { Form } from '../_survey/pages.ts'
import { followedLink } from './followed-link.ts'
import { fetchAhead, loadWhole, type Whole } from './load-whole.ts'
import { addressOf, type Place, placeAt } from './place.ts'

export interface Journey {
  /** What is shown: a form of the survey, or the result with all its code. */
  readonly at: Form | Whole
  /** Counts the moves: each shows its screen anew. */
  readonly moves: number
  /** How far a result that was asked for has come. */
  readonly asked: 'coming' | 'failed' | null
}

/**
 * The way between survey and result without leaving the page: answers in memory stay, and no connection is needed once
 * the result has come, in idle time after the first answer. The browser's Back and Forward lead the same way.
 */
export function useJourney(form: Form, language: Language, titles: Readonly<Record<Place, string>>): Journey {
  const { locale } = language
  const [journey, setJourney] = useState<Journey>({ at: form, moves: 0, asked: null })
  const place = useRef<Place>(form)
  const begun = useSession(({ saved }) => Object.keys(saved.answers).length > 0)

  useEffect(() => {
    if (begun) fetchAhead(locale)
  }, [begun, locale])

  // Whoever turns the page has read that the result did not arrive.
  const page = useSession(({ saved }) => saved.page)
  // biome-ignore lint/correctness/useExhaustiveDependencies: The page is what this follows.
  useEffect(() => setJourney((now) => (now.asked === 'failed' ? { ...now, asked: null } : now)), [page])

  useEffect(() => {
    let latest = 0
    const say = (asked: Journey['asked']) =>
      setJourney((now) => (now.asked === asked ? now : { ...now, asked }))

    const show = (next: Place, at: Journey['at'], address: string | null) => {
      if (address !== null) window.history.pushState(null, '', address)
      place.current = next
      document.title = titles[next]
      setJourney(({ moves }) => ({ at, moves: moves + 1, asked: null }))
    }

    /** Shows the result; `address` is what the browser does not show yet. */
    const showResult = async (address: string | null) => {
      const [mine, from] = [latest, location.href]
      const wanted = () => mine === latest && location.href === from
      say('coming')
      const whole = await loadWhole(locale).catch(() => null)
      if (!wanted()) return
      if (whole) return show('result', whole, address)
      if (snapshot().keeping === 'saved' && (await isThere(addressIn({ locale }, addressOf.result)))) {
        if (wanted()) location.assign(address ?? from)
        return
      }
      if (!wanted()) return
      say('failed')
      // The browser shows the result's address already, but the survey is what is on the screen.
      const survey = place.current
      if (address === null)
        window.history.replaceState(
          null,
          '',
          `${addressIn({ locale }, addressOf[survey])}#${snapshot().saved.page}`,
        )
    }

    const go = (next: Place, address: string | null) => {
      if (next === 'result') void showResult(address)
      else show(next, next, address)
    }
    const onClick = (event: MouseEvent) => {
      const link = followedLink(event, { locale })
      if (link === null) return
      event.preventDefault()
      latest += 1
      go(link.place, link.address)
    }
    const onPopState = () => {
      latest += 1
      const next = placeAt(location.pathname)
      if (next !== null && next !== place.current) go(next, null)
    }
    // A screen shown anew begins at its top; a page that is left and comes back begins where it was.
    const placeScreens = () => {
      window.history.scrollRestoration = 'manual'
    }
    const placePage = () => {
      window.history.scrollRestoration = 'auto'
    }
    placeScreens()
    document.addEventListener('click', onClick)
    window.addEventListener('popstate', onPopState)
    window.addEventListener('pageshow', placeScreens)
    window.addEventListener('pagehide', placePage)
    return () => {
      latest += 1
      placePage()
      document.removeEventListener('click', onClick)
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('pageshow', placeScreens)
      window.removeEventListener('pagehide', placePage)
    }
  }, [titles, locale])

  return journey
}

/** Whether the page can be loaded now: a browser that says it is online may still be without a connection. */
const isThere = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  )
