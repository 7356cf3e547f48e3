'use client'
import { useLayoutEffect, useMemo, useState } from 'react'
import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Messages } from '../_messages/messages.ts'
import { aboutName, namesAnother } from '../_storage/about.ts'
import { SendBack } from './send-back.tsx'
import { SurveyScreen } from './survey-screen.tsx'
import type { SurveyWords } from './survey-words.ts'
import { textsAbout } from './texts-about.ts'
import './about.css'

interface Props {
  readonly words: SurveyWords
  readonly about: Messages['about']
}

/** The survey about somebody else: the same questions, answers kept apart, and a link to send back at the end. */
export function AboutSurvey({ words, about }: Props) {
  const [name, setName] = useState<string | null>(null)

  useLayoutEffect(() => {
    setName(aboutName())
    const follow = () => {
      if (namesAnother()) location.reload()
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const shown = name === null ? about.somebody : isolated(name)
  const reworded = useMemo(
    () => ({ ...words, texts: textsAbout(words.texts, about, shown) }),
    [words, about, shown],
  )

  if (name === '') {
    return (
      <>
        <h1>{about.nobody}</h1>
        <p className="lead">{about.nobodyText}</p>
        <p className="actions">
          <a className="button main" href={addressIn(words.language, '/')}>
            {about.start}
          </a>
        </p>
      </>
    )
  }
  return (
    <SurveyScreen
      form="full"
      words={reworded}
      about={{
        notice: fill(about.notice, { name: shown }),
        title: fill(about.title, { name: shown }),
        text: fill(about.text, { name: shown }),
        end: <SendBack words={about} />,
      }}
    />
  )
}
