import type { Position } from 'two-hats'
import { numberSentence } from '../_findings/number-sentence.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { fill } from '../_messages/fill.ts'

interface Props {
  readonly on: boolean
  /** The position of the trial; `null` when too few answers are left. */
  readonly position: Position | null
  readonly before: Position
  readonly words: ResultWords
  readonly onReset: () => void
}

/** What a trial would give, in view while answers are tried; one button ends it. */
export function Trial({ on, position, before, words, onReset }: Props) {
  const { firm } = words.result
  return (
    <div className={on ? 'trial' : undefined}>
      <p role="status">
        {on ? (
          <>
            <strong>
              {position ? fill(firm.trial, { numbers: numberSentence(position, words) }) : firm.tooFew}
            </strong>
            {` ${fill(firm.before, { numbers: numberSentence(before, words) })}`}
          </>
        ) : null}
      </p>
      {on ? (
        <button type="button" className="plain-button" onClick={onReset}>
          {firm.reset}
        </button>
      ) : null}
    </div>
  )
}
