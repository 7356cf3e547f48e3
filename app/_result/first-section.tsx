import type { Position } from 'two-hats'
import { CopyLink } from '../_files/copy-link.tsx'
import { claimedSide } from '../_findings/claimed-side.ts'
import type { Findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Subject } from '../_findings/subject.ts'
import { addressIn } from '../_messages/address.ts'
import { fill } from '../_messages/fill.ts'

interface Props {
  readonly subject: Subject
  readonly position: Position
  readonly found: Findings
  readonly words: ResultWords
}

/** Of one's own result the role and one thing to try; of somebody's link what to talk about; of a name nothing. */
export function FirstSection({ subject: { own, about }, position, found: { role, first }, words }: Props) {
  const say = words.result.first
  const side = claimedSide(position)
  if (!own)
    return side && !about ? (
      <section aria-labelledby="first">
        <h2 id="first">{say.titleShared}</h2>
        <p>{say.talk[side]}</p>
      </section>
    ) : null
  const invite = async () => ({
    address: fill(say.invitation, { url: `${location.origin}${addressIn(words.language, '/')}` }),
  })
  const { compare, invited, invitationLabel } = say
  const { copyFailed, detailsFailed } = words.result
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
          <h2 id="first">{say.title}</h2>
          <div className="card">
            <p>{first}</p>
            <div className="actions">
              <CopyLink
                make={invite}
                main={false}
                words={{
                  copy: compare,
                  copied: invited,
                  copyFailed,
                  label: invitationLabel,
                  failed: detailsFailed,
                }}
              />
            </div>
          </div>
        </section>
      ) : null}
    </>
  )
}
