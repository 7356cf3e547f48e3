import type { Answers } from 'two-hats'
import { decodeLink } from 'two-hats/link'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { TeamLink } from './team-link.ts'

/**
 * One's own answers, where there are any, and after them those of the link in `#beside=<link>`, as a team that is only
 * looked at. The address holds nobody's answers but the link's.
 */
export function readBeside(hash: string, own: Answers<ItemId>): TeamLink {
  const link = decodeLink(twoHats1, hash.slice('#beside='.length))
  if (!link.ok) {
    const { code } = link.issue
    return { ok: false, code: code === 'not-a-link' ? 'not-a-team' : code }
  }
  const mine = Object.keys(own).length > 0 ? [own] : []
  return { ok: true, people: [...mine, link.answers].map((answers) => ({ name: '', answers, about: null })) }
}
