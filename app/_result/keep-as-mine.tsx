'use client'
import type { Answers } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { AskFirst } from '../_site/ask-first.tsx'
import { keepAsMine } from '../_storage/keep-as-mine.ts'

interface Props {
  readonly answers: Answers<ItemId>
  /** Whether there are answers here, so that it asks first. */
  readonly asks: boolean
  /** Turns from the link to one's own result. */
  readonly leave: () => void
  readonly words: Pick<ResultWords, 'result'>
}

/** To go on with one's own link on another device. */
export function KeepAsMine({ answers, asks, leave, words: { result } }: Props) {
  const say = result.keep
  const keep = () => {
    keepAsMine(answers)
    leave()
  }
  return (
    <div className="soft small screen-only">
      {say.lead}{' '}
      <AskFirst words={say} asks={asks} onYes={keep}>
        <p>{say.text}</p>
      </AskFirst>
    </div>
  )
}
