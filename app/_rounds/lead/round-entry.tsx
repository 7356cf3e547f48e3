import { addressIn } from '../../_messages/address.ts'
import type { Messages } from '../../_messages/messages.ts'
import { isOff } from '../is-off.ts'

/** The way to a round from another page; made on the server, so that no page loads more for it. None where rounds are off. */
export const RoundEntry = ({ words: { language, lead } }: { words: Pick<Messages, 'language' | 'lead'> }) =>
  isOff(process.env) ? null : (
    <p className="round-entry screen-only">
      <a href={addressIn(language, '/lead')}>{lead.entry}</a>
    </p>
  )
