import type { Answers } from 'two-hats'
import type { LinkIssue } from 'two-hats/link'
import type { Role } from '../../questions/texts.ts'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import type { Survey } from '../_storage/survey.ts'

/** Whose answers a result page shows. A link never carries a role or times. */
export type Source =
  | {
      readonly kind: 'own'
      readonly saved: Survey
      readonly answers: Answers<ItemId>
      readonly role: Role | null
    }
  | Shared

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

export const ownSource = (saved: Survey): Source => ({
  kind: 'own',
  saved,
  answers: saved.answers,
  role: saved.role,
})
