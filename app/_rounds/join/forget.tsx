import { AskFirst } from '../../_site/ask-first.tsx'
import type { JoinWords } from './join-words.ts'
import { forgetJoined, type Joined } from './joined.ts'

interface Props {
  readonly joined: Joined
  readonly list: () => void
  readonly words: JoinWords
}

/** The other rounds of this browser, and taking this one off their list. */
export function Forget({ joined, list, words: { join } }: Props) {
  const { text, textWaiting, textUnsent } = join.forget
  const forget = () => {
    forgetJoined(joined.id)
    list()
  }
  const isSent = joined.sent?.letter || joined.elsewhere
  return (
    <div className="round-foot actions">
      <button type="button" className="plain-button" onClick={list}>
        {join.list.all}
      </button>
      <AskFirst words={join.forget} onYes={forget}>
        <p>{joined.waiting ? textWaiting : isSent ? text : textUnsent}</p>
      </AskFirst>
    </div>
  )
}
