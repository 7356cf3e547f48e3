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
  const { answers, role, seconds } = source.saved
  const rest = restOf(source.saved, position)
  return (
    <>
      <div className="actions">
        {rest ? (
          <a className="button main" href={addressIn(language, rest.page)}>
            {result[rest.action]}
          </a>
        ) : null}
        <ReportButton of={{ answers, role, seconds, own: true }} main={!rest} words={words} />
        <Share answers={answers} words={words} />
      </div>
      <p className="soft small screen-only">{result.linkShows}</p>
    </>
  )
}

/** Where the survey goes on, and what for; `null` where nothing more is needed. */
function restOf({ answers, form }: Props['source']['saved'], position: Position) {
  if (position.provisional) {
    return { page: form === 'short' ? '/survey/short' : '/survey', action: 'more' } as const
  }
  if (isShort(answers, position)) return { page: `/survey#${roundBeyond}`, action: 'rest' } as const
  if (beyondPairs.some(({ id }) => answers[id] !== undefined)) return null
  return { page: '/survey#frequency', action: 'rest' } as const
}
