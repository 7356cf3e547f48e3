import { AskFirst } from '../../_site/ask-first.tsx'
import type { JoinWords } from './join-words.ts'

interface Props {
  /** Whether this browser knows the answers, so that they are not gone with it. */
  readonly known: boolean
  readonly withdraw: () => void
  readonly words: JoinWords
}

/** A button that takes back what was sent, after one question. */
export const Withdraw = ({ known, withdraw, words: { join } }: Props) => (
  <AskFirst words={join.withdraw} look="button" onYes={withdraw}>
    <p>{known ? join.withdraw.text : join.withdraw.textElsewhere}</p>
  </AskFirst>
)
