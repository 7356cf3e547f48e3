'use client'
import { useLayoutEffect, useState } from 'react'
import { start } from '../_storage/session.ts'
import { isShared, readLink, type Shared } from './source.ts'

/** What the address shows: somebody's answers, `null` for one's own, or how far reading them has come. */
export function useShared(): Shared | null | 'reading' | 'failed' {
  const [shared, setShared] = useState<Shared | null | 'reading' | 'failed'>(null)

  useLayoutEffect(() => {
    start()
    let latest = ''
    const follow = () => {
      const hash = location.hash
      latest = hash
      if (!isShared(hash)) return setShared(null)
      setShared('reading')
      const show = (found: Shared | 'failed') => {
        if (latest === hash) setShared(found)
      }
      readLink(hash).then(show, () => show('failed'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  return shared
}
