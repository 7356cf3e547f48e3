import { activities, type Result } from 'two-hats'
import { activityRows } from '../_charts/activity-rows.ts'
import { LazyActivityChart } from '../_charts/lazy-activity-chart.tsx'
import { fill } from '../_messages/fill.ts'
import { tenth } from '../_messages/number.ts'
import type { ResultWords } from './result-words.ts'

/** The five activities: chart, sentence, table. */
export function ActivitiesSection({
  result,
  words,
  own,
}: {
  result: Result
  words: ResultWords
  own: boolean
}) {
  const { texts, result: say } = words
  const { shape, table } = say
  const rows = activityRows(result, { names: texts.activities, lean: shape.lean, both: shape.both })
  const leaning = rows.filter((row) => row.lean !== null)
  const summary = leaning.length
    ? leaning.map((row) => `${row.name} ${row.says}`).join('; ')
    : shape.noneLeans
  return (
    <section aria-labelledby="shape">
      <h2 id="shape">{own ? shape.title : shape.titleShared}</h2>
      <p className="soft small">{rows.length ? shape.lead : shape.tooFew}</p>
      {rows.length ? (
        <LazyActivityChart
          rows={rows}
          ends={texts.objectives}
          label={`${shape.name}. ${fill(shape.summary, { leans: summary })}`}
          loading={shape.loading}
          failed={shape.failed}
        />
      ) : null}
      <div className="scroll-x">
        <table>
          <caption>{shape.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.activity}</th>
              <th scope="col" className="number">
                {table.position}
              </th>
              <th scope="col" className="number">
                {table.low}
              </th>
              <th scope="col" className="number">
                {table.high}
              </th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => {
              const estimate = result.activities[activity]
              const row = rows.find((one) => one.activity === activity)
              return (
                <tr key={activity}>
                  <th scope="row">
                    {texts.activities[activity]}
                    <span className="says">{row?.says ?? shape.none}</span>
                  </th>
                  <td className="number">{estimate ? tenth(estimate.value) : '–'}</td>
                  <td className="number">{estimate ? tenth(estimate.interval[0]) : '–'}</td>
                  <td className="number">{estimate ? tenth(estimate.interval[1]) : '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
