import { useEffect } from 'react'
import { addressIn } from '../../_messages/address.ts'
import type { LinkPart } from '../links.ts'
import type { JoinWords } from './join-words.ts'
import { isForNow, type Trouble } from './read-round.ts'

interface Props {
  readonly words: JoinWords
}

/** Before anything is known; as it is prerendered. */
export function Waiting({ now, words: { join } }: Props & { readonly now: 'reading' | 'asking' }) {
  return (
    <div className="result">
      <h1>{join.waiting}</h1>
      <p className="lead" role="status">
        {now === 'reading' ? join.waitingLead : join.coming}
      </p>
      <noscript>
        <p className="notice">{join.noScript}</p>
      </noscript>
    </div>
  )
}

interface SaysProps extends Props {
  readonly trouble: Trouble | 'cannot-seal' | 'other-receipt'
  readonly again?: () => void
  readonly list: () => void
}

/** Why there is no round to see: what happened, what is safe, what to do. */
export function Says({ trouble, again, list, words }: SaysProps) {
  const { title, text } = words.join.trouble[trouble]
  const retry = trouble !== 'cannot-seal' && trouble !== 'other-receipt' && isForNow(trouble) ? again : null
  useEffect(() => {
    if (!retry) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [retry])
  return (
    <div className="result" role="alert">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="actions">
        {retry ? (
          <button type="button" className="button main" onClick={retry}>
            {words.join.tryAgain}
          </button>
        ) : null}
        {trouble === 'cannot-seal' ? null : <AllRounds list={list} words={words} />}
      </p>
    </div>
  )
}

const AllRounds = ({ list, words: { join } }: Props & { readonly list: () => void }) => (
  <button type="button" className="button" onClick={list}>
    {join.list.all}
  </button>
)

export function Damaged({
  part,
  list,
  words,
}: Props & { readonly part: LinkPart; readonly list: () => void }) {
  const { damagedTitle, damaged, damagedSafe } = words.join
  return (
    <div className="result" role="alert">
      <h1>{damagedTitle}</h1>
      <p className="lead">{damaged[part]}</p>
      <p className="soft">{damagedSafe}</p>
      <p className="actions">
        <AllRounds list={list} words={words} />
      </p>
    </div>
  )
}

/** The link that opens every answer was followed here: said, and the page that it belongs on. */
export function LeadsLink({ hash, words: { language, join } }: Props & { readonly hash: string }) {
  const { title, text, go } = join.leadLink
  return (
    <div className="result" role="alert">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="actions">
        <a className="button" href={`${addressIn(language, '/lead')}${hash}`}>
          {go}
        </a>
      </p>
    </div>
  )
}
