'use client'
import { useLayoutEffect, useState } from 'react'
import { type Answers, score } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { start } from '../_storage/session.ts'
import { StorageNotices } from '../_storage/storage-notices.tsx'
import { useSession } from '../_storage/use-session.ts'
import { Actions } from './actions.tsx'
import { Headline } from './headline.tsx'
import { LazyDetails } from './lazy-details.tsx'
import { NoNumber } from './no-number.tsx'
import type { ResultWords } from './result-words.ts'
import { sourceOf } from './source.ts'
import { Waiting } from './waiting.tsx'
import './result.css'

/** The result of the answers saved here, or of those in the link after `#`. */
export function ResultScreen({ words }: { words: ResultWords }) {
  const ready = useSession((session) => session.ready)
  const saved = useSession((session) => session.saved)
  const [hash, setHash] = useState('')

  useLayoutEffect(() => {
    start()
    const follow = () => setHash(location.hash)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  if (!ready) return <Waiting words={words} />

  const source = sourceOf(hash, saved)
  const own = source.kind === 'own'
  const answers: Answers<ItemId> = source.kind === 'bad-link' ? {} : source.answers
  const result = score(twoHats1, answers, own ? { secondsPerItem: saved.seconds } : {})

  return (
    <div className="result">
      {own ? <StorageNotices words={words.storage} /> : null}
      {source.kind === 'shared' ? <p className="notice">{words.result.shared}</p> : null}
      {result.position ? (
        <>
          <Headline position={result.position} own={own} words={words} />
          <Actions source={source} words={words.result} />
        </>
      ) : (
        <NoNumber source={source} words={words} />
      )}
      {result.answered > 0 ? (
        <LazyDetails
          result={result}
          answers={answers}
          role={source.kind === 'own' ? source.role : null}
          own={own}
          words={words}
        />
      ) : null}
      <p className="result-foot">
        <a href="/method">{words.result.method}</a>
      </p>
      {own ? <DeleteEverything words={words.storage} /> : null}
    </div>
  )
}
