import { forget, type KeptRound } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { Message } from './message.tsx'

interface Props {
  readonly round: KeptRound
  readonly leave: () => void
  readonly words: LeadWords
}

/** A round that the server does not have: nothing is left to delete but this browser's line of it. */
export function Gone({ round, leave, words: { lead } }: Props) {
  const { title, text } = lead.problems.gone
  const drop = () => {
    leave()
    forget(round.id)
  }
  return (
    <Message title={title} text={text}>
      <button type="button" className="button" onClick={drop}>
        {lead.list.forget}
      </button>
      <button type="button" className="button" onClick={() => leave()}>
        {lead.list.all}
      </button>
    </Message>
  )
}
