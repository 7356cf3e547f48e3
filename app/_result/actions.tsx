import type { Position } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
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

const beyondPairs = [...twoHats1.frequencies, ...twoHats1.attributes]

/** What to do with one's own result that has a number: what is still to be answered first. */
export function Actions({ source, position, words }: Props) {
  const { language, result } = words
  const to = (path: string) => addressIn(language, path)
  const { answers, role, form, seconds } = source.saved
  const survey = form === 'short' ? '/survey/short' : '/survey'
  const rest = position.provisional
    ? { href: survey, action: result.more }
    : isShort(answers, position)
      ? { href: `/survey#${roundBeyond}`, action: result.rest }
      : beyondPairs.every(({ id }) => answers[id] === undefined)
        ? { href: '/survey#frequency', action: result.rest }
        : null
  return (
    <>
      <div className="actions">
        {rest ? (
          <a className="button main" href={to(rest.href)}>
            {rest.action}
          </a>
        ) : null}
        <ReportButton of={{ answers, role, seconds, own: true }} main={!rest} words={words} />
        <Share answers={answers} words={words} />
      </div>
      <p className="soft small screen-only">{result.linkShows}</p>
    </>
  )
}
