import type { Result } from 'two-hats'
import type { Role } from '../../questions/texts.ts'
import { roleAdvice } from '../_findings/advice.ts'
import type { ResultWords } from '../_findings/result-words.ts'

interface Props {
  readonly result: Result
  readonly role: Role | null
  readonly words: ResultWords
}

/** The role somebody named, against the side of their answers. */
export function RoleSection({ result, role, words }: Props) {
  const advice = roleAdvice(result, role, words)
  if (advice === null) return null
  return (
    <section aria-labelledby="role" className="role-case">
      <h2 id="role">{advice.title}</h2>
      <p>{advice.reading}</p>
      {advice.tryNext ? <p className="try-next">{advice.tryNext}</p> : null}
    </section>
  )
}
