'use client'
import { useCallback, useEffect, useRef } from 'react'
import { wasRead } from '../../_storage/store.ts'
import { useRows } from '../../_storage/use-rows.ts'
import { toBase64url } from '../wire.ts'
import type { JoinWords } from './join-words.ts'
import { type Joined, joinedIn } from './joined.ts'
import { markAsked } from './mark.ts'
import { Rounds } from './rounds.tsx'
import { Damaged, LeadsLink, Says, Waiting } from './says.tsx'
import { useJoin } from './use-join.ts'
import '../../_site/sections.css'
import '../../_site/fold.css'
import './join.css'

/** A round that asks for answers: what it is, what goes, and what was sent. */
export function JoinScreen({ words }: { words: JoinWords }) {
  const { place, ...ways } = useJoin()
  const moved = useRef(false)
  const ask = useCallback(
    (link: Parameters<typeof ways.ask>[0]) => {
      moved.current = true
      void ways.ask(link)
    },
    [ways.ask],
  )
  const open = (joined: Joined) => {
    moved.current = true
    ways.open(joined)
  }
  const list = () => {
    moved.current = true
    ways.list()
  }
  const rows = useRows()
  useEffect(() => {
    void wasRead().then(() => markAsked(joinedIn(rows)))
  }, [rows])
  useEffect(() => {
    if (!moved.current || place.kind === 'asking') return
    moved.current = false
    if (document.activeElement === document.body) focusHeading()
  }, [place])

  if (place.kind === 'reading' || place.kind === 'asking') return <Waiting now={place.kind} words={words} />
  if (place.kind === 'list') return <Rounds rounds={joinedIn(rows)} open={open} words={words} />
  if (place.kind === 'damaged') return <Damaged part={place.part} list={list} words={words} />
  if (place.kind === 'lead') return <LeadsLink hash={place.hash} words={words} />
  if (place.kind === 'round') {
    const { RoundAsked, link, round, closed } = place
    return <RoundAsked key={toBase64url(link.id)} {...{ link, round, closed, ask, list, words }} />
  }
  return place.kind === 'trouble' ? (
    <Says trouble={place.trouble} again={() => ask(place.link)} list={list} words={words} />
  ) : (
    <Says trouble={place.kind} list={list} words={words} />
  )
}

/** What was pressed is gone with what it was part of. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) heading.tabIndex = -1
  heading?.focus()
}
