'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isLink } from '../../_site/is-link.ts'
import { heldNow, wasRead } from '../../_storage/store.ts'
import { canSeal } from '../can-seal.ts'
import { type JoinLink, type LinkPart, parseLink, type ReceiptLink } from '../links.ts'
import { BYTES, fromBase64url, toBase64url } from '../wire.ts'
import { type Joined, joinedIn } from './joined.ts'
import { isForNow, type Reading, read, type Trouble } from './read-round.ts'
import { remember } from './remember.ts'

type Followed = JoinLink | ReceiptLink

/** What the page is about. */
export type Place =
  | { readonly kind: 'reading' | 'asking' | 'cannot-seal' | 'list' | 'other-receipt' }
  | { readonly kind: 'damaged'; readonly part: LinkPart }
  | { readonly kind: 'lead'; readonly hash: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly link: Followed }
  | (Extract<Reading, { readonly kind: 'round' }> & { readonly link: Followed })

const isSame = (one: Followed, other: Followed): boolean => toBase64url(one.id) === toBase64url(other.id)

/** Takes a link out of the address, and out of this entry of the history. */
const takeOut = () => window.history.replaceState(null, '', location.pathname)

/** The round of the link after `#`, or of those that are kept here; where the link was read it leaves the address. */
export function useJoin() {
  const [place, setPlace] = useState<Place>({ kind: 'reading' })
  const latest = useRef(0)

  const ask = useCallback(async (link: Followed) => {
    latest.current += 1
    const mine = latest.current
    setPlace((now) => (now.kind === 'round' && isSame(now.link, link) ? now : { kind: 'asking' }))
    const [reading] = await Promise.all([read(link), wasRead()])
    if (mine !== latest.current) return
    const round = reading.kind === 'round' ? reading.round : null
    const keeps = round !== null || (reading.kind === 'trouble' && isForNow(reading.trouble))
    const isOurs = !keeps || remember(link, round, reading.kind === 'round' && reading.closed)
    takeOut()
    setPlace(isOurs ? { ...reading, link } : { kind: 'other-receipt' })
  }, [])

  const open = useCallback(
    ({ id, joinSecret }: Joined) => {
      const [round, secret] = [fromBase64url(id, BYTES.id), fromBase64url(joinSecret, BYTES.joinSecret)]
      if (round && secret) void ask({ kind: 'join', id: round, joinSecret: secret })
    },
    [ask],
  )

  const list = useCallback(() => {
    latest.current += 1
    setPlace({ kind: 'list' })
  }, [])

  useEffect(() => {
    const follow = () => {
      const { hash } = location
      if (!isLink(hash)) return false
      const parsed = parseLink(hash)
      if (parsed.ok && parsed.link.kind !== 'lead') {
        void ask(parsed.link)
        return true
      }
      latest.current += 1
      takeOut()
      setPlace(parsed.ok ? { kind: 'lead', hash } : { kind: 'damaged', part: parsed.part })
      return true
    }
    const begin = async () => {
      const mine = latest.current
      await wasRead()
      if (mine !== latest.current) return
      const joined = joinedIn(heldNow().rows)
      const [only] = joined
      if (only && joined.length === 1) open(only)
      else list()
    }
    if (!canSeal()) setPlace({ kind: 'cannot-seal' })
    else if (!follow()) void begin()
    window.addEventListener('hashchange', follow)
    return () => {
      latest.current += 1
      window.removeEventListener('hashchange', follow)
    }
  }, [ask, open, list])

  return { place, ask, open, list }
}
