import type { Position } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { isShort, roundBeyond } from '../_findings/short-form.ts'
import { addressIn } from '../_messages/address.ts'
import { ReportButton } from '../_report/panel/report-button.tsx'
import { Share } from './share.tsx'
import type { Source } from './source.ts'

interface Props {
  readonly source: Extract<Source, { readonly kind: 'own' }>
  readonly position: Position
  readonly words: Pick<ResultWords, 'language' | 'result' | 'reportPanel'>
}

/** What to do with one's own result that has a number. */
export function Actions({ source, position, words }: Props) {
  const { language, result } = words
  const to = (path: string) => addressIn(language, path)
  const { answers, role, form, seconds } = source.saved
  const survey = form === 'short' ? '/survey/short' : '/survey'
  const rest = position.provisional
    ? { href: survey, action: result.more }
    : isShort(answers, position)
      ? { href: `/survey#${roundBeyond}`, action: result.rest }
      : null
  return (
    <>
      <div className="actions">
        <ReportButton of={{ answers, role, seconds, own: true }} main words={words} />
        <Share answers={answers} words={words} />
        {rest ? (
          <a className="button" href={to(rest.href)}>
            {rest.action}
          </a>
        ) : null}
      </div>
      <p className="soft small screen-only">{result.linkShows}</p>
    </>
  )
}
