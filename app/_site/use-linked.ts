'use client'
import { useCallback, useLayoutEffect, useState } from 'react'
import { isLink } from './is-link.ts'

export type Linked<Found> = Found | null | 'reading' | 'failed'

/**
 * What the address carries after `#`, read by `read`: `null` where it carries nothing, or how far reading has come; and what
 * turns from it to what is kept here. `read` is the same at every render, or it would be read again. Follows the address;
 * what comes too late is dropped.
 */
export function useLinked<Found>(read: (hash: string) => Promise<Found>) {
  const [linked, setLinked] = useState<Linked<Found>>(null)

  useLayoutEffect(() => {
    let latest = ''
    const follow = () => {
      const hash = location.hash
      latest = hash
      if (!isLink(hash)) return setLinked(null)
      setLinked('reading')
      const show = (found: Found | 'failed') => {
        if (latest === hash) setLinked(found)
      }
      read(hash).then(show, () => show('failed'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [read])

  const leave = useCallback(() => {
    history.pushState(null, '', location.pathname)
    setLinked(null)
    window.scrollTo(0, 0)
  }, [])

  return [linked, leave] as const
}
