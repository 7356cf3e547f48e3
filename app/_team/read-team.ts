import { snapshot, start } from '../_storage/session.ts'
import { wasAwaited } from '../_storage/store.ts'
import type { Member } from './member.ts'
import { offeredLinks } from './offered-links.ts'
import { sampleTeam } from './sample-team.ts'
import type { TeamLink } from './team-link.ts'

/** A team in the address, numbered as it would be here. */
export type SharedTeam =
  | {
      readonly kind: 'people'
      readonly people: readonly Member[]
      /** Whose team it is: somebody's, the made-up one, or one's own answers beside a link. */
      readonly origin: 'shared' | 'sample' | 'beside'
      readonly parts: typeof import('./shared-parts.ts')
    }
  | { readonly kind: 'bad-link'; readonly code: Exclude<TeamLink, { ok: true }>['code'] }

async function decoded(hash: string): Promise<TeamLink> {
  if (!hash.startsWith('#beside=')) return (await import('./team-link.ts')).decodeTeam(hash)
  start()
  const [{ readBeside }] = await Promise.all([import('./read-beside.ts'), wasAwaited()])
  return readBeside(hash, snapshot().saved.answers)
}

/** What the address shows instead of the team kept here; `null` where it only offers links for that one. */
export async function readTeam(hash: string): Promise<SharedTeam | null> {
  if (offeredLinks(hash) !== null) return null
  const [link, parts] = await Promise.all([decoded(hash), import('./shared-parts.ts')])
  return link.ok
    ? {
        kind: 'people',
        parts,
        people: link.people.map((one, at) => ({ ...one, id: at + 1 })),
        origin: hash === `#${sampleTeam}` ? 'sample' : hash.startsWith('#beside=') ? 'beside' : 'shared',
      }
    : { kind: 'bad-link', code: link.code }
}
