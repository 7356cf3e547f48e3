import { CopyLink } from '../../_files/copy-link.tsx'
import { addressIn } from '../../_messages/address.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'

interface Props {
  readonly joined: Joined
  readonly receipt: NonNullable<Joined['receipt']>
  readonly words: JoinWords
}

/** The link by which another device changes or withdraws what was sent. */
export function Receipt({
  joined: { id, joinSecret },
  receipt: { envelopeId, writeToken },
  words: { language, join },
}: Props) {
  const make = async () => ({
    address: `${location.origin}${addressIn(language, '/join')}#${[id, joinSecret, envelopeId, writeToken].join('.')}`,
  })
  return (
    <div className="actions">
      <p className="soft small">{join.receipt.text}</p>
      <CopyLink make={make} main={false} words={join.receipt} />
    </div>
  )
}
