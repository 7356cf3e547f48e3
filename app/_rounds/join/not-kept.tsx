import { CopyLink } from '../../_files/copy-link.tsx'
import { addressIn } from '../../_messages/address.ts'
import { type JoinLink, linkText, type ReceiptLink } from '../links.ts'
import type { JoinWords } from './join-words.ts'

interface Props {
  readonly keeping: 'blocked' | 'full'
  readonly link: JoinLink | ReceiptLink
  readonly words: JoinWords
}

/** Answers given here would be lost: the link, which has left the address, for a browser that keeps them. */
export function NotKept({ keeping, link, words: { language, join } }: Props) {
  const make = async () => ({
    address: `${location.origin}${addressIn(language, '/join')}#${linkText(link)}`,
  })
  return (
    <div className="notice">
      <p>{join.keeping[keeping]}</p>
      <div className="actions">
        <CopyLink make={make} main={keeping === 'blocked'} words={join.keeping} />
      </div>
    </div>
  )
}
