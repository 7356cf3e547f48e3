'use client'
import { useCallback, useLayoutEffect, useState } from 'react'
import type { Member } from './member.ts'
import type { TeamLink } from './team-link.ts'

/** A team in the address, numbered as it would be here. */
export type SharedTeam =
  | { readonly kind: 'people'; readonly people: readonly Member[] }
  | { readonly kind: 'bad-link'; readonly code: Exclude<TeamLink, { ok: true }>['code'] }

type State = SharedTeam | null | 'reading' | 'failed'

const isLink = (hash: string): boolean => hash.length > 1 && hash !== '#content'

async function readTeam(hash: string): Promise<SharedTeam> {
  const { decodeTeam } = await import('./team-link.ts')
  const link = decodeTeam(hash)
  return link.ok
    ? { kind: 'people', people: link.people.map((one, at) => ({ ...one, id: at + 1 })) }
    : { kind: 'bad-link', code: link.code }
}

/** What the address shows: a team, `null` for the one kept here, or how far reading has come; and how to leave it. */
export function useSharedTeam(): { readonly shared: State; readonly leave: () => void } {
  const [shared, setShared] = useState<State>(null)

  useLayoutEffect(() => {
    let latest = ''
    const follow = () => {
      const hash = location.hash
      latest = hash
      if (!isLink(hash)) return setShared(null)
      setShared('reading')
      const show = (found: SharedTeam | 'failed') => {
        if (latest === hash) setShared(found)
      }
      readTeam(hash).then(show, () => show('failed'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const leave = useCallback(() => {
    history.pushState(null, '', location.pathname)
    setShared(null)
    window.scrollTo(0, 0)
  }, [])

  return { shared, leave }
}
