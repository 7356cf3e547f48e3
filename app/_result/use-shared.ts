'use client'
import { useLayoutEffect } from 'react'
import { type Linked, useLinked } from '../_site/use-linked.ts'
import { start } from '../_storage/session.ts'
import { readLink, type Shared } from './source.ts'

/** What the address shows: somebody's answers, `null` for one's own, or how far reading them has come. */
export function useShared(): Linked<Shared> {
  const [shared] = useLinked(readLink)
  useLayoutEffect(start, [])
  return shared
}
