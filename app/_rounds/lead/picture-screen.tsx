'use client'
import { useLayoutEffect, useState } from 'react'
import { addressIn } from '../../_messages/address.ts'
import { LazyPart } from '../../_site/lazy-part.tsx'
import { NotArrived } from '../../_site/not-arrived.tsx'
import { useLinked } from '../../_site/use-linked.ts'
import { decodeHandBack, type ReadHandBack } from '../hand-back.ts'
import type { LeadWords } from './lead-words.ts'
import { Message } from './message.tsx'
import { Picture } from './picture.tsx'
import '../../_site/sections.css'
import '../../_team/team.css'
import '../../_team/work.css'
import './lead.css'

const loadTakePicture = () => import('./take-picture.tsx')

const read = async (hash: string): Promise<ReadHandBack> => decodeHandBack(hash)

/** What a lead hands back, for everybody who has the link. */
export function PictureScreen({ words }: { words: LeadWords }) {
  const [linked] = useLinked(read)
  const [looked, setLooked] = useState(false)
  useLayoutEffect(() => setLooked(true), [])
  const { language, lead } = words
  const say = lead.picture
  if (linked === 'failed') return <NotArrived text={lead.failed} tryAgain={lead.tryAgain} />
  const home = (
    <a className="button" href={addressIn(language, '/')}>
      {say.home}
    </a>
  )
  if (linked === 'reading' || !looked)
    return (
      <div className="result">
        <h1>{say.title}</h1>
        <p className="lead">{say.reading}</p>
      </div>
    )
  if (linked === null)
    return (
      <Message {...say.bad['not-a-picture']} safe={say.safe}>
        {home}
      </Message>
    )
  if (!linked.ok)
    return (
      <Message {...say.bad[linked.code]} safe={say.safe}>
        {home}
      </Message>
    )
  return (
    <div className="result team-page lead-page">
      <Picture picture={linked.picture} heading="h1" words={words} />
      <p className="soft small about-picture">{say.about}</p>
      <LazyPart
        load={loadTakePicture}
        part={{ picture: linked.picture, words }}
        waiting={null}
        failed={lead.failed}
      />
      <div className="actions screen-only">{home}</div>
    </div>
  )
}
