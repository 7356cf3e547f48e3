import type { ResultWords } from '../_findings/result-words.ts'
import type { SharesFinding } from '../_findings/shares-finding.ts'
import { NumberTable } from '../_site/number-table.tsx'

/** Every answer's contribution, largest first, adding up to the position. */
export function WhySection({ found, words }: { found: SharesFinding; words: ResultWords }) {
  const { why } = words.result
  const { rows, anchors, total } = found
  return (
    <>
      <p className="soft small">{why.lead}</p>
      <NumberTable className="why" caption={why.caption} of={why.answer} numbers={[why.share, why.sum]}>
        <tbody>
          {rows.map(({ key, says, share, sum, towards }) => (
            <tr key={key}>
              <td>{says}</td>
              <td className={`number ${towards ?? ''}`}>{share}</td>
              <td className="number">{sum}</td>
            </tr>
          ))}
          <tr>
            <td className="soft">{why.anchors}</td>
            <td className="number">{anchors}</td>
            <td className="number">{total}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{why.total}</th>
            <td />
            <td className="number">
              <strong>{total}</strong>
            </td>
          </tr>
        </tfoot>
      </NumberTable>
    </>
  )
}
