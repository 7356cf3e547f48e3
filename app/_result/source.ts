import type { Answers } from 'two-hats'
import { decodeLink, type LinkIssue } from 'two-hats/link'
import type { Role } from '../../questions/texts.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Saved } from '../_storage/saved.ts'

/** Whose answers a result page shows. A link never carries a role or times. */
export type Source =
  | {
      readonly kind: 'own'
      readonly saved: Saved
      readonly answers: Answers<ItemId>
      readonly role: Role | null
    }
  | { readonly kind: 'shared'; readonly answers: Answers<ItemId> }
  | { readonly kind: 'bad-link'; readonly code: LinkIssue['code'] }

/** The answers after `#`, or else those saved here. The skip link's target is no link to a result. */
export function sourceOf(hash: string, saved: Saved): Source {
  if (hash.length < 2 || hash === '#content') {
    return { kind: 'own', saved, answers: saved.answers, role: saved.role }
  }
  const link = decodeLink(twoHats1, hash)
  return link.ok ? { kind: 'shared', answers: link.answers } : { kind: 'bad-link', code: link.issue.code }
}
