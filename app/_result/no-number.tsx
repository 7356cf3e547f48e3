import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { fill } from '../_messages/fill.ts'
import type { ResultWords } from './result-words.ts'
import type { Source } from './source.ts'

interface Props {
  readonly source: Source
  readonly words: ResultWords
}

/** Instead of a number: what happened, what is safe, what to do, with one button. */
export function NoNumber({ source, words: { result } }: Props) {
  const { empty, badLink } = result
  if (source.kind === 'bad-link') {
    return <State {...badLink[source.code]} safe={result.badLinkSafe} href="/" action={result.startPage} />
  }
  const pairs = twoHats1.pairs.map(({ id }) => source.answers[id])
  const answered = pairs.filter((answer) => typeof answer === 'number').length
  const notFaced = pairs.filter((answer) => answer === null).length
  if (source.kind === 'shared') {
    const { title, text } = empty.sharedFew
    return (
      <State
        title={title}
        text={fill(text, { answered })}
        safe={result.badLinkSafe}
        href="/survey"
        action={result.sharedAnswer}
      />
    )
  }
  const state = answered > 0 ? empty.few : notFaced > 0 ? empty.notFaced : empty.none
  const href = source.saved.form === 'short' ? '/survey/short' : '/survey'
  return (
    <State
      title={state.title}
      text={fill(state.text, { answered })}
      href={state === empty.notFaced ? `${href}#round-1` : href}
      action={state.action}
    />
  )
}

interface StateProps {
  readonly title: string
  readonly text: string
  readonly safe?: string
  readonly href: string
  readonly action: string
}

function State({ title, text, safe, href, action }: StateProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {safe ? <p className="soft">{safe}</p> : null}
      <p className="actions">
        <a className="button main" href={href}>
          {action}
        </a>
      </p>
    </>
  )
}
