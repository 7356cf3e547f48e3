import { addressIn } from '../../_messages/address.ts'
import type { JoinWords } from './join-words.ts'
import './asked-by-round.css'

/** Above a result, where a round waits for it: the way to what would be sent. Hidden else, without any script of its own. */
export const AskedByRound = ({ words: { language, join } }: { words: JoinWords }) => (
  <p className="notice asked-by-round screen-only">
    <a href={addressIn(language, '/join')}>{join.asked}</a>
  </p>
)
