import { type Answers, explain, type Position } from 'two-hats'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { answerInWords } from '../_findings/answer-in-words.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { shareRows } from '../_findings/share-rows.ts'
import { formats } from '../_messages/formats.ts'
import { NumberTable } from '../_site/number-table.tsx'

interface Props {
  readonly answers: Answers<ItemId>
  readonly position: Position
  readonly words: ResultWords
}

/** Every answer's contribution, largest first, adding up to the position. */
export function WhySection({ answers, position, words }: Props) {
  const explanation = explain(twoHats1, answers)
  if (explanation === null) return null
  const { why } = words.result
  const { tenth } = formats(words.language)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{why.title}</h2>
      <p className="soft small">{why.lead}</p>
      <NumberTable className="why" caption={why.caption} of={why.answer} numbers={[why.share, why.sum]}>
        <tbody>
          {shareRows(explanation).map(({ id, answer, points, sum }) => (
            <tr key={id}>
              <td>{answerInWords(id as PairId, answer, words)}</td>
              <td className={`number ${points < 0 ? 'team' : points > 0 ? 'project' : ''}`}>
                {tenth(points)}
              </td>
              <td className="number">{tenth(sum)}</td>
            </tr>
          ))}
          <tr>
            <td className="soft">{why.anchors}</td>
            <td className="number">{tenth(0)}</td>
            <td className="number">{tenth(position.value)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{why.total}</th>
            <td />
            <td className="number">
              <strong>{tenth(position.value)}</strong>
            </td>
          </tr>
        </tfoot>
      </NumberTable>
    </section>
  )
}
