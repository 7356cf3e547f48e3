'use client'
import { useMemo } from 'react'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { NotArrived } from '../_site/not-arrived.tsx'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { AsideNotice } from '../_storage/storage-notices.tsx'
import { BadLink } from './bad-link.tsx'
import { Editor } from './editor.tsx'
import { Empty } from './empty.tsx'
import { Headline } from './headline.tsx'
import { SharedBanner } from './shared-banner.tsx'
import { SharedPeople } from './shared-people.tsx'
import type { TeamState } from './team-store.ts'
import { useSettled } from './use-settled.ts'
import { useSharedTeam } from './use-shared-team.ts'
import { useTeam } from './use-team.ts'
import '../_site/sections.css'
import './team.css'
import './work.css'
import './editor.css'

const loadAnalysis = () => import('./analysis.tsx')

/** The team kept in this browser, or the one in the link after `#`. */
export function TeamScreen({ sample, words }: { sample: string; words: TeamPageWords }) {
  const { ready, people: kept, keeping } = useTeam()
  const { shared, leave } = useSharedTeam()
  const reading = shared === 'reading'
  const showing = shared === null || reading || shared === 'failed' ? null : shared
  const isShared = showing !== null
  const people = showing?.kind === 'people' ? showing.people : kept
  // The list answers at once; what is computed from it follows.
  const settled = useSettled(people)
  const notArrived = useMemo(
    () => <NotArrived text={words.team.failed} tryAgain={words.team.tryAgain} />,
    [words],
  )
  const analysis = useMemo(
    () =>
      settled.length > 0 ? (
        <LazyPart
          load={loadAnalysis}
          part={{ people: settled, shared: isShared, words }}
          waiting={<div className="details-place" />}
          failed={notArrived}
        />
      ) : null,
    [settled, isShared, words, notArrived],
  )

  if (!ready || reading) return <Waiting words={words} />
  if (shared === 'failed') return notArrived
  if (showing?.kind === 'bad-link') return <BadLink code={showing.code} leave={leave} words={words} />

  return (
    <div className="result team-page">
      {showing ? null : <Keeping keeping={keeping} words={words} />}
      {settled.length === 0 ? (
        <Empty sample={sample} words={words} />
      ) : (
        <Headline
          people={settled}
          kept={showing ? (showing.sample ? 'sample' : 'shared') : 'here'}
          words={words}
        />
      )}
      {showing ? (
        <SharedBanner
          people={people}
          kept={kept.length}
          sample={showing.sample}
          leave={leave}
          words={words}
        />
      ) : null}
      {analysis}
      {showing ? <SharedPeople people={people} words={words} /> : <Editor people={people} words={words} />}
      {showing ? null : <DeleteEverything words={words.storage} />}
    </div>
  )
}

function Waiting({ words: { team } }: { words: TeamPageWords }) {
  return (
    <div className="result team-page">
      <h1>{team.title}</h1>
      <p className="lead">{team.lead}</p>
      <noscript>
        <p className="notice">{team.noScript}</p>
      </noscript>
    </div>
  )
}

function Keeping({ keeping, words }: { keeping: TeamState['keeping']; words: TeamPageWords }) {
  const say = words.team.keeping
  return (
    <div role="status">
      {keeping === 'full' || keeping === 'blocked' ? <p className="notice">{say[keeping]}</p> : null}
      <AsideNotice words={words} />
    </div>
  )
}
