'use client'
import { useCallback, useLayoutEffect } from 'react'
import { type Linked, useLinked } from '../_site/use-linked.ts'
import { start } from '../_storage/session.ts'
import type { Shared } from './source.ts'

/** What reads a link is fetched only for those who follow one. */
const readLink = async (hash: string): Promise<Shared> => (await import('./shared-in.ts')).sharedIn(hash)

/** What the address shows: somebody's answers, `null` for one's own, or how far reading them has come; and how to leave it. */
export function useShared(): { readonly shared: Linked<Shared>; readonly leave: () => void } {
  const [shared, setShared] = useLinked(readLink)
  useLayoutEffect(start, [])
  const leave = useCallback(() => {
    history.pushState(null, '', location.pathname)
    setShared(null)
    window.scrollTo(0, 0)
  }, [setShared])
  return { shared, leave }
}
