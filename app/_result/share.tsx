import type { Answers } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import { CopyLink } from '../_files/copy-link.tsx'
import type { ResultWords } from '../_findings/result-words.ts'

interface Props {
  readonly answers: Answers<ItemId>
  readonly words: Pick<ResultWords, 'language' | 'result'>
}

export const loadLink = () => import('../_report/making/result-link.ts')

/** Copies or shares a link that shows this result elsewhere. */
export function Share({ answers, words: { language, result } }: Props) {
  const make = async () => {
    const { resultLink } = await loadLink()
    return { address: resultLink(answers, language.locale, location.href) }
  }
  const { copy, shareLink, copied, copyFailed, linkLabel, detailsFailed } = result
  return (
    <CopyLink
      make={make}
      main={false}
      share={shareLink}
      words={{ copy, copied, copyFailed, label: linkLabel, failed: detailsFailed }}
    />
  )
}
