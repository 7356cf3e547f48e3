import type { Answer, Choice } from 'two-hats'
import type { PairId } from '../../questions/two-hats-1/instrument.ts'
import { presented } from '../_findings/answer-in-words.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { fill } from '../_messages/fill.ts'
import { afterPaint } from '../_storage/after-paint.ts'

interface Props {
  readonly id: PairId
  readonly answer: Answer | undefined
  readonly was: Answer | undefined
  readonly words: ResultWords
  readonly onChange: (id: PairId, answer: Answer) => void
}

/** One answered pair with a list to choose another answer from. */
export function TrialRow({ id, answer, was, words, onChange }: Props) {
  const { a, b } = presented(id, words)
  const { options } = words.texts.pairs
  return (
    <li>
      <label>
        <span className="statement">{`1: ${a}`}</span>
        <span className="statement">{`2: ${b}`}</span>
        <select
          className="field"
          value={answer ?? 'null'}
          onChange={({ target }) => {
            onChange(id, target.value === 'null' ? null : (Number(target.value) as Choice))
            // What the trial gives has come up from below.
            afterPaint(() => target.scrollIntoView({ block: 'nearest' }))()
          }}
        >
          {options.map((option, at) => (
            <option key={option} value={at}>
              {at === was ? fill(words.result.firm.given, { option }) : option}
            </option>
          ))}
          <option value="null">{words.texts.notFaced}</option>
        </select>
      </label>
    </li>
  )
}
