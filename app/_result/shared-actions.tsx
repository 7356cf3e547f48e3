import { score } from 'two-hats'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { inOrder } from '../_files/answers-file.ts'
import { encodedName } from '../_files/encoded-name.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'
import { ReportButton } from '../_report/panel/report-button.tsx'
import { useSession } from '../_storage/use-session.ts'
import { KeepAsMine } from './keep-as-mine.tsx'
import type { Shared } from './source.ts'

interface Props {
  readonly source: Extract<Shared, { readonly kind: 'shared' }>
  readonly leave: () => void
  readonly words: Pick<ResultWords, 'language' | 'result' | 'reportPanel'>
}

/** What to do with somebody's link: nothing of it changes one's own answers. */
export function SharedActions({ source: { answers, about, link }, leave, words }: Props) {
  const { language, result } = words
  const to = (path: string) => addressIn(language, path)
  const saved = useSession((session) => session.saved)
  const hasOwn = saved.began !== null || Object.keys(saved.answers).length > 0
  const isOwn = JSON.stringify(inOrder(saved.answers)) === JSON.stringify(inOrder(answers))
  const beside =
    about !== null ? `/team#add=${link}&about=${encodedName(about)}` : isOwn ? null : `/team#beside=${link}`
  const isPlaced = score(twoHats1, saved.answers).position !== null
  return (
    <>
      <div className="actions">
        <a className="button main" href={to(hasOwn ? '/result' : '/survey')}>
          {hasOwn ? result.ownResult : result.sharedAnswer}
        </a>
        {beside && (about !== null || isPlaced) ? (
          <a className="button" href={to(beside)}>
            {about === null ? result.compare : result.sharedBeside}
          </a>
        ) : null}
        <ReportButton of={{ answers, role: null, seconds: {}, own: false }} main={false} words={words} />
      </div>
      {about === null && !isOwn ? (
        <KeepAsMine answers={answers} asks={hasOwn} leave={leave} words={words} />
      ) : null}
    </>
  )
}
