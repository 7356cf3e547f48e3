import { type RefObject, useEffect } from 'react'

/** So long (ms) what comes may push it away. */
const comes = 2000

/**
 * Brings a place into view once `what` has changed, and again while what follows from it comes in above; until somebody
 * presses or scrolls.
 */
export function useKeptInView(place: RefObject<HTMLElement | null>, what: unknown): void {
  useEffect(() => {
    if (!what) return
    const watching = new ResizeObserver(() => place.current?.scrollIntoView({ block: 'nearest' }))
    const leave = () => watching.disconnect()
    watching.observe(document.body)
    const timer = setTimeout(leave, comes)
    for (const act of acts) window.addEventListener(act, leave)
    return () => {
      leave()
      clearTimeout(timer)
      for (const act of acts) window.removeEventListener(act, leave)
    }
  }, [place, what])
}

const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
