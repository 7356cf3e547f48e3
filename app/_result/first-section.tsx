import Invitation from '../_files/invitation.tsx'
import type { Findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'

interface Props extends Pick<Findings, 'role' | 'first'> {
  readonly own: boolean
  readonly words: ResultWords
}

/** Of one's own result the role, and one thing to try; of somebody's link what to talk about. */
export function FirstSection({ role, first, own, words }: Props) {
  const invitation = { ...words.invitation, copy: words.result.first.compare }
  return (
    <>
      {role ? (
        <section aria-labelledby="role">
          <h2 id="role">{role.title}</h2>
          <p>{role.reading}</p>
        </section>
      ) : null}
      {first ? (
        <section aria-labelledby="first" className="first">
          <h2 id="first">{first.title}</h2>
          {own ? (
            <div className="card">
              <p>{first.text}</p>
              <div className="actions">
                <Invitation words={invitation} survey={addressIn(words.language, '/survey')} />
              </div>
            </div>
          ) : (
            <p>{first.text}</p>
          )}
        </section>
      ) : null}
    </>
  )
}
