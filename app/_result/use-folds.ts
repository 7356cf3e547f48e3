'use client'
import { type RefObject, useEffect } from 'react'

const opened = (): readonly string[] => {
  const state: unknown = window.history.state
  const open = typeof state === 'object' && state !== null && 'open' in state ? state.open : null
  return Array.isArray(open) ? open : []
}

/** Opens what the address names; what was open is open again after Back; for print everything is. */
export function useFolds(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = within.current
    if (!place) return
    const all = () => [...place.querySelectorAll<HTMLDetailsElement>('details.fold')]
    const forPrint = new Set<HTMLDetailsElement>()
    const open = (ids: readonly string[]) => {
      for (const fold of all()) if (ids.includes(fold.id)) fold.open = true
    }
    const follow = () => {
      const named = all().find(({ id }) => `#${id}` === location.hash)
      if (!named) return
      named.open = true
      named.scrollIntoView()
    }
    const remember = () => {
      if (forPrint.size > 0) return
      const ids = all().flatMap((fold) => (fold.open ? fold.id : []))
      const others = opened().filter((id) => !all().some((fold) => fold.id === id))
      window.history.replaceState({ ...window.history.state, open: [...others, ...ids] }, '')
    }
    const toPrint = () => {
      for (const fold of all()) {
        if (!fold.open) forPrint.add(fold)
        fold.open = true
      }
    }
    const printed = () => {
      for (const fold of forPrint) fold.open = false
      setTimeout(() => forPrint.clear())
    }
    open(opened())
    follow()
    place.addEventListener('toggle', remember, true)
    window.addEventListener('hashchange', follow)
    window.addEventListener('beforeprint', toPrint)
    window.addEventListener('afterprint', printed)
    return () => {
      place.removeEventListener('toggle', remember, true)
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('beforeprint', toPrint)
      window.removeEventListener('afterprint', printed)
    }
  }, [within])
}
