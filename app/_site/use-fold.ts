'use client'
import { type RefObject, useEffect } from 'react'

const opened = (): readonly unknown[] => {
  const state: unknown = window.history.state
  const open = typeof state === 'object' && state !== null && 'open' in state ? state.open : null
  return Array.isArray(open) ? open : []
}

/** Keeps with this entry of the browser's history whether a part is open. */
function remember({ id, open }: HTMLDetailsElement): void {
  const before = opened()
  if (before.includes(id) === open) return
  const others = before.filter((one) => one !== id)
  window.history.replaceState({ ...window.history.state, open: open ? [...others, id] : others }, '')
}

/** Opens where the address names it; what was open is open again after Back, and on paper everything is. */
export function useFold(place: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const fold = place.current
    if (!fold) return
    let forPrint = false
    const follow = () => {
      if (location.hash !== `#${fold.id}`) return
      for (
        let at: HTMLDetailsElement | null | undefined = fold;
        at;
        at = at.parentElement?.closest('details')
      )
        at.open = true
      fold.scrollIntoView()
    }
    const toggled = () => {
      if (!forPrint) remember(fold)
    }
    const toPrint = () => {
      forPrint ||= !fold.open
      fold.open = true
    }
    const printed = () => {
      if (forPrint) fold.open = false
      setTimeout(() => {
        forPrint = false
      })
    }
    if (opened().includes(fold.id)) fold.open = true
    follow()
    fold.addEventListener('toggle', toggled)
    window.addEventListener('hashchange', follow)
    window.addEventListener('beforeprint', toPrint)
    window.addEventListener('afterprint', printed)
    return () => {
      fold.removeEventListener('toggle', toggled)
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('beforeprint', toPrint)
      window.removeEventListener('afterprint', printed)
    }
  }, [place])
}
