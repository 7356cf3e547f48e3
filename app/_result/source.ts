import type { Answers } from 'two-hats'
import type { LinkIssue } from 'two-hats/link'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import type { Subject } from '../_findings/subject.ts'
import type { Survey } from '../_storage/survey.ts'

/** Whose answers a result page shows. A link never carries a role or times. */
export type Source = Own | Shared

/** The survey of this browser. */
interface Own {
  readonly kind: 'own'
  readonly saved: Survey
}

/** What stands after `#`: somebody's answers, or why there are none. */
export type Shared =
  | {
      readonly kind: 'shared'
      /** As it stands in an address, without whom it is about. */
      readonly link: string
      readonly answers: Answers<ItemId>
      /** Whom the answers are about, when somebody else gave them. */
      readonly about: string | null
    }
  | { readonly kind: 'bad-link'; readonly code: LinkIssue['code'] }

/** What its findings are made of, but for the Result. */
export function subjectOf(source: Exclude<Source, { readonly kind: 'bad-link' }>): Omit<Subject, 'result'> {
  if (source.kind === 'shared') {
    const { answers, about } = source
    return { answers, role: null, own: false, about }
  }
  const { answers, role, finished } = source.saved
  return { answers, role, own: true, on: finished ?? new Date().toISOString() }
}
