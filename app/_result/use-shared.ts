'use client'
import { useLayoutEffect, useState } from 'react'
import { type Linked, useLinked } from '../_site/use-linked.ts'
import { snapshot, start } from '../_storage/session.ts'
import type { Shared } from './source.ts'

/** What reads a link, and what to do with one, are fetched only for those who follow one. */
async function readLink(hash: string) {
  const [{ sharedIn }, { SharedActions }] = await Promise.all([
    import('./shared-in.ts'),
    import('./shared-actions.tsx'),
  ])
  return { found: sharedIn(hash), SharedActions }
}

type Read = Awaited<ReturnType<typeof readLink>>

interface Followed {
  /** What the address shows: somebody's answers, `null` for one's own, or how far reading them has come. */
  readonly shared: Linked<Shared>
  /** What to do with a link; `null` until one is read. */
  readonly SharedActions: Read['SharedActions'] | null
  /** Turns from the link, whose answers were kept, to what is kept here. */
  readonly leave: () => void
  /** When the survey was begun that was made of a link; `null` where none was. */
  readonly keptAt: string | null
}

export function useShared(): Followed {
  const [linked, leaveLink] = useLinked<Read>(readLink)
  const [keptAt, setKeptAt] = useState<string | null>(null)
  useLayoutEffect(start, [])
  const leave = () => {
    setKeptAt(snapshot().saved.began)
    leaveLink()
  }
  return linked === null || typeof linked === 'string'
    ? { shared: linked, SharedActions: null, leave, keptAt }
    : { shared: linked.found, SharedActions: linked.SharedActions, leave, keptAt }
}
