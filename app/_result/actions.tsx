import type { Position } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { isShort } from '../_findings/short-form.ts'
import { addressIn } from '../_messages/address.ts'
import { ReportButton } from '../_report/panel/report-button.tsx'
import { useSession } from '../_storage/use-session.ts'
import { Share } from './share.tsx'
import type { Source } from './source.ts'

interface Props {
  readonly source: Exclude<Source, { readonly kind: 'bad-link' }>
  readonly position: Position
  readonly words: Pick<ResultWords, 'language' | 'result' | 'reportPanel'>
}

/** What to do with a result that has a number. */
export function Actions({ source, position, words }: Props) {
  const { language, result } = words
  const to = (path: string) => addressIn(language, path)
  const { answers } = source
  const hasOwn = useSession(({ saved }) => saved.began !== null || Object.keys(saved.answers).length > 0)
  if (source.kind === 'shared') {
    return (
      <div className="actions">
        {hasOwn ? (
          <a className="button main" href={to('/result')}>
            {result.ownResult}
          </a>
        ) : (
          <a className="button main" href={to('/survey')}>
            {result.sharedAnswer}
          </a>
        )}
        {source.about === null ? null : (
          <a className="button" href={to('/team')}>
            {result.sharedBeside}
          </a>
        )}
        <ReportButton of={{ answers, role: null, seconds: {}, own: false }} main={false} words={words} />
      </div>
    )
  }
  const { form, seconds } = source.saved
  const survey = form === 'short' ? '/survey/short' : '/survey'
  const rest = position.provisional
    ? { href: survey, action: result.more }
    : isShort(answers, position)
      ? { href: '/survey#round-3', action: result.rest }
      : null
  return (
    <div className="actions">
      <ReportButton of={{ answers, role: source.role, seconds, own: true }} main words={words} />
      <Share answers={answers} words={result} />
      {rest ? (
        <a className="button" href={to(rest.href)}>
          {rest.action}
        </a>
      ) : null}
    </div>
  )
}
