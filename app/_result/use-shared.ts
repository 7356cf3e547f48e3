'use client'
import { useLayoutEffect } from 'react'
import { type Linked, useLinked } from '../_site/use-linked.ts'
import { start } from '../_storage/session.ts'
import type { Shared } from './source.ts'

/** What reads a link is fetched only for those who follow one. */
const readLink = async (hash: string): Promise<Shared> => (await import('./shared-in.ts')).sharedIn(hash)

/** What the address shows: somebody's answers, `null` for one's own, or how far reading them has come. */
export function useShared(): Linked<Shared> {
  const [shared] = useLinked(readLink)
  useLayoutEffect(start, [])
  return shared
}
