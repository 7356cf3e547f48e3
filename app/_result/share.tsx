import type { Answers } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { CopyLink } from '../_files/copy-link.tsx'
import type { Messages } from '../_messages/messages.ts'

/** Copies a link that shows this result elsewhere. */
export function Share({ answers, words }: { answers: Answers<ItemId>; words: Messages['result'] }) {
  const make = async () => {
    const { encodeLink } = await import('two-hats/link')
    return { address: `${location.origin}${location.pathname}#${encodeLink(twoHats1, answers)}` }
  }
  const { copy, copied, copyFailed, linkLabel, detailsFailed } = words
  return (
    <CopyLink
      make={make}
      main={false}
      words={{ copy, copied, copyFailed, label: linkLabel, failed: detailsFailed }}
    />
  )
}
