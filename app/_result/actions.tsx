import type { Messages } from '../_messages/messages.ts'
import { Share } from './share.tsx'
import type { Source } from './source.ts'

/** What to do with a result that has a number. */
export function Actions({ source, words }: { source: Source; words: Messages['result'] }) {
  if (source.kind !== 'own') {
    return (
      <p className="actions">
        <a className="button main" href="/survey">
          {words.sharedAnswer}
        </a>
      </p>
    )
  }
  const short = source.saved.form === 'short'
  return (
    <>
      <div className="actions">
        <Share answers={source.answers} words={words} />
        {short ? (
          <a className="button" href="/survey#round-3">
            {words.rest}
          </a>
        ) : null}
        <a className="button" href={short ? '/survey/short#round-1' : '/survey#round-1'}>
          {words.change}
        </a>
      </div>
      {short ? <p className="soft small">{words.restWhy}</p> : null}
    </>
  )
}
