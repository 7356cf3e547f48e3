import type { Held } from '../../_storage/store.ts'
import type { LeadWords } from './lead-words.ts'

/** What follows where the browser keeps nothing. */
export const Keeping = ({ keeping, words: { lead } }: { keeping: Held['keeping']; words: LeadWords }) => (
  <div role="status">
    {keeping === 'blocked' || keeping === 'full' ? <p className="notice">{lead.keeping[keeping]}</p> : null}
  </div>
)
