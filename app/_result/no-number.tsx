import { noNumberWords } from '../_findings/no-number-words.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'
import type { Source } from './source.ts'

interface Props {
  readonly source: Source
  readonly words: ResultWords
}

/** Instead of a number: what happened, what is safe, what to do, with one button. */
export function NoNumber({ source, words: { language, result } }: Props) {
  const { empty, badLink } = result
  if (source.kind === 'bad-link') {
    return (
      <State
        {...badLink[source.code]}
        safe={result.badLinkSafe}
        href={addressIn(language, '/')}
        action={result.startPage}
      />
    )
  }
  if (source.kind === 'shared') {
    return (
      <State
        {...noNumberWords(source.answers, false, result)}
        safe={result.badLinkSafe}
        href={addressIn(language, '/survey')}
        action={result.sharedAnswer}
      />
    )
  }
  const { state, title, text } = noNumberWords(source.saved.answers, true, result)
  const href = addressIn(language, source.saved.form === 'short' ? '/survey/short' : '/survey')
  return (
    <State
      title={title}
      text={text}
      href={state === 'notFaced' ? `${href}#round-1` : href}
      action={state === 'sharedFew' ? result.sharedAnswer : empty[state].action}
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
