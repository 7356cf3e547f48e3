import { activities, leanOf, type Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import type { ResultWords } from './result-words.ts'
import { roleCase } from './role-case.ts'

/** What to try next: the role named against the answers, then every activity that may be said to lean. */
export function AdviceSection({
  result,
  role,
  words,
}: {
  result: Result
  role: Role | null
  words: ResultWords
}) {
  const { texts, feedback, result: say } = words
  const match = result.position && roleCase(role, result.position.side)
  const cards = activities.flatMap((activity) => {
    const estimate = result.activities[activity]
    const lean = estimate && leanOf(estimate)
    if (!lean) return []
    const title = `${texts.activities[activity]} ${say.shape.lean[lean]}`
    return { title, ...feedback.activities[activity][lean] }
  })
  if (match) cards.unshift({ title: say.advice.role, ...feedback.roles[match] })
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{say.advice.title}</h2>
      <div className="cards">
        {cards.map(({ title, reading, tryNext }) => (
          <div className="card" key={title}>
            <h3>{title}</h3>
            <p>{reading}</p>
            {tryNext ? <p className="try-next">{tryNext}</p> : null}
          </div>
        ))}
      </div>
    </section>
  )
}
