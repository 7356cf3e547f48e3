'use client'
import { useCallback, useLayoutEffect, useState } from 'react'
import { isRecord } from '../../_files/json.ts'
import { isPart } from '../../_site/parts.ts'
import { heldNow, wasRead } from '../../_storage/store.ts'
import { type LinkPart, parseLink } from '../links.ts'
import { keep, metBy, roundsIn } from './kept-round.ts'

/** Stands behind `#` where the made-up round is. */
export const DEMO = 'demo'

export type WrongLink = Extract<LinkPart, 'whole' | 'id'> | 'secret' | 'join' | 'forgotten'

/** How one came to a round: by its link, from the form that made it, or from this browser's list or history. */
export type Came = 'link' | 'made' | 'list'

/** What the page shows. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'round'; readonly id: string; readonly came: Came }
  | { readonly kind: 'wrong'; readonly what: WrongLink; readonly text: string }

/** Puts an id in place of a link, into the address and its entry of the history: an id opens nothing. */
const stand = (round: string | null, how: 'pushState' | 'replaceState' = 'replaceState') =>
  window.history[how](round === null ? null : { round }, '', location.pathname)

/** Rounds whose link came by the address of this page. */
const arriving = new Set<string>()

/** Whether a round that is not kept yet is about to be. */
export const isArriving = (id: string): boolean => arriving.has(id)

/** What the address says; a lead's link is kept, then taken out of it. */
function read(): Place {
  const text = location.hash.slice(1)
  if (text === DEMO) return { kind: 'demo' }
  if (text === '' || isPart(text)) {
    const state: unknown = window.history.state
    const id = isRecord(state) && typeof state.round === 'string' ? state.round : null
    return id === null ? { kind: 'start' } : { kind: 'round', id, came: 'list' }
  }
  const parsed = parseLink(text)
  // What opens a round is gone from the address whatever comes next.
  if (!parsed.ok || parsed.link.kind !== 'lead') {
    const what = parsed.ok ? 'join' : wrongPart(parsed.part)
    if (what !== 'join') stand(null)
    return { kind: 'wrong', what, text: what === 'join' ? text : '' }
  }
  const met = metBy(parsed.link)
  arriving.add(met.id)
  wasRead().then(() => {
    const kept = roundsIn(heldNow().rows).find(({ id }) => id === met.id) ?? met
    // A link that has led to its round once is not exchanged for another one.
    keep({ ...kept, saved: true, link: kept.known ? kept.link : met.link })
  })
  stand(met.id)
  return { kind: 'round', id: met.id, came: 'link' }
}

const wrongPart = (part: LinkPart): WrongLink => (part === 'whole' || part === 'id' ? part : 'secret')

/** Where the page is, `null` before it has looked, and the ways to a round and back to the list. */
export function usePlace() {
  const [place, setPlace] = useState<Place | null>(null)

  useLayoutEffect(() => {
    const follow = () => setPlace(read())
    // A link that is pasted here fires both: by the second it was taken out of the address, and what it said would be lost.
    const followHash = () => {
      if (location.hash !== '') follow()
    }
    follow()
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', followHash)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', followHash)
    }
  }, [])

  const goTo = useCallback((id: string | null, came: Came = 'list') => {
    stand(id, 'pushState')
    setPlace(id === null ? { kind: 'start' } : { kind: 'round', id, came })
    window.scrollTo(0, 0)
    // What was pressed is gone; the page is read from its top.
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [])

  return { place, goTo }
}
