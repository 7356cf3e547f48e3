import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import type { AddOutcome } from './add-to.ts'
import type { Candidate } from './member.ts'
import { nameOf } from './names.ts'

/** What became of the last text or files: who was added, who not, and why. */
export interface Report extends AddOutcome {
  readonly problems: readonly string[]
  /** The text held no link at all. */
  readonly nothing: boolean
}

interface Props {
  readonly report: Report
  /** Whether there are enough people to say something of them together. */
  readonly together: boolean
  readonly onAgain: (candidate: Candidate) => void
  readonly words: TeamWords
}

export function AddReport({ report, together, onAgain, words }: Props) {
  const { added, duplicates, over, problems, nothing } = report
  const say = words.team.adding
  const { counted } = formats(words.language)
  return (
    <div className="notice">
      {nothing ? (
        <p>{say.nothing}</p>
      ) : (
        <p>
          {added.length === 0 ? say.addedNone : counted(added.length, say.added)}{' '}
          {added.length > 0 && together ? (
            <button
              type="button"
              className="plain-button"
              onClick={() => document.querySelector<HTMLElement>('#finding')?.focus()}
            >
              {say.see}
            </button>
          ) : null}
        </p>
      )}
      {over.length > 0 ? <p>{counted(over.length, say.over)}</p> : null}
      {problems.length + duplicates.length > 0 ? (
        <ul>
          {problems.map((problem, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: The list is replaced whole; two links may be damaged alike.
            <li key={at}>{problem}</li>
          ))}
          {duplicates.map(({ candidate, of }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: The list is replaced whole; the same link may stand twice.
            <li key={at}>
              {fill(say.duplicate, { name: isolated(nameOf(of, words)) })}{' '}
              <button
                type="button"
                className="plain-button"
                aria-label={fill(say.addAnywayNamed, { name: nameOf(of, words) })}
                onClick={() => onAgain(candidate)}
              >
                {say.addAnyway}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
