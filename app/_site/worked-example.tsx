import { type Instrument, parseAnswers, score } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { ScrollX } from './scroll-x.tsx'

/** Keyed answers of the example, from −1 to 1, given to the first pairs of the instrument. */
const values = [-1, -0.5, -0.5, 0, -1, 0.5] as const

interface Props {
  readonly instrument: Instrument
  readonly words: Pick<Messages, 'language' | 'method'>
}

/** The example of the method page: the library's own result, with the steps that lead to it. */
export function WorkedExample({ instrument, words: { language, method: words } }: Props) {
  const { exact: decimal, tenth } = formats(language)
  const answers = Object.fromEntries(
    values.map((value, at) => {
      const pair = instrument.pairs[at]
      return [pair?.id, 2 + 2 * (pair?.right === 'project' ? value : -value)]
    }),
  )
  const gate = parseAnswers(instrument, answers)
  if (!gate.ok) throw new Error(gate.issues[0]?.message)
  const { position } = score(instrument, gate.answers)
  if (!position) throw new Error('The worked example has no position.')

  const all = [...values, -1, 1]
  const sum = all.reduce<number>((total, value) => total + value, 0)
  const squares = all.reduce<number>((total, value) => total + value * value, 0)
  const n = all.length
  const mean = sum / n
  const spread = squares / n - mean * mean
  const shown = {
    sum: decimal(sum),
    squares: decimal(squares),
    n,
    mean: decimal(mean),
    value: tenth(position.value),
    spread: decimal(spread),
    variance: decimal(spread / (n + 1)),
    alpha: decimal(position.alpha),
    beta: decimal(position.beta),
    low: tenth(position.interval[0]),
    high: tenth(position.interval[1]),
  }
  return (
    <>
      <ScrollX label={words.exampleCaption}>
        <table>
          <caption>{words.exampleCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.exampleRow.answer}</th>
              <th scope="col" className="number">
                {words.exampleRow.value}
              </th>
              <th scope="col" className="number">
                {words.exampleRow.square}
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((value, at) => {
              const name =
                words.exampleAnchors[at - values.length] ?? fill(words.exampleAnswer, { n: at + 1 })
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="number">{decimal(value)}</td>
                  <td className="number">{decimal(value * value)}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.exampleSum}</th>
              <td className="number">{shown.sum}</td>
              <td className="number">{shown.squares}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollX>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{fill(step, shown)}</li>
        ))}
      </ol>
    </>
  )
}
