'use client'
import { useState } from 'react'
import { LazyPart } from '../../_site/lazy-part.tsx'
import { NotArrived } from '../../_site/not-arrived.tsx'
import { canSeal } from '../can-seal.ts'
import type { LeadWords } from './lead-words.ts'
import { Message } from './message.tsx'
import { Start } from './start.tsx'
import { isArriving, usePlace } from './use-place.ts'
import { useRounds } from './use-rounds.ts'
import { WrongLink } from './wrong-link.tsx'
import '../../_site/sections.css'
import '../../_site/fold.css'
import '../../_team/team.css'
import '../../_team/work.css'
import './lead.css'

const loadDemo = () => import('./demo.tsx')
const loadRound = () => import('./round-screen.tsx')

/** Rounds of this browser's lead: opened, waited for, and what came out. */
export function LeadScreen({ off, words }: { off: boolean; words: LeadWords }) {
  const { place, goTo } = usePlace()
  const { rounds, whole, keeping } = useRounds()
  const [news, setNews] = useState('')
  const { lead } = words
  const leave = (said = '') => {
    setNews(said)
    goTo(null)
  }
  const late = {
    waiting: <Waiting words={words} />,
    failed: <NotArrived text={lead.failed} tryAgain={lead.tryAgain} />,
  }

  if (place === null) return late.waiting
  if (place.kind === 'wrong') return <WrongLink {...place} leave={leave} words={words} />
  if (place.kind === 'demo') return <LazyPart load={loadDemo} part={{ leave, words }} {...late} />
  if (!canSeal()) return <Message title={lead.title} text={lead.cannotSeal} />
  if (place.kind === 'start') return <Start {...{ off, news, rounds, keeping, goTo, words }} />
  const round = rounds.find(({ id }) => id === place.id)
  if (round) {
    const part = { round, rounds, came: place.came, keeping, goTo, leave, words }
    return <LazyPart key={round.id} load={loadRound} part={part} {...late} />
  }
  if (!whole || isArriving(place.id)) return late.waiting
  return <WrongLink what="forgotten" text="" leave={leave} words={words} />
}

const Waiting = ({ words: { lead } }: { words: LeadWords }) => (
  <div className="result">
    <h1>{lead.title}</h1>
    <p className="lead">{lead.intro}</p>
    <noscript>
      <p className="notice">{lead.noScript}</p>
    </noscript>
  </div>
)
