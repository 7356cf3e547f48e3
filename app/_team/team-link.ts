import { checksum, decodeLink, encodeLink } from 'two-hats/link'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { decodedName, encodedName } from '../_files/encoded-name.ts'
import { type Candidate, MOST_PEOPLE } from './member.ts'

/** A longer link is neither written nor read. */
export const LONGEST_TEAM_LINK = 32_000

/** What a team link holds, or why nothing can be read from it. */
export type TeamLink =
  | { readonly ok: true; readonly people: readonly Candidate[] }
  | { readonly ok: false; readonly code: 'damaged' | 'unknown-version' | 'not-a-team' }

const prefix = 'two-hats-'

/**
 * A whole team as a text to put after `#`: `team=1`, then for each person `&m=`, the person's own link without
 * "two-hats-", and, where there are such, the name and whom the answers are about; then `&sum=` with a checksum over all
 * before it. `null` when that would be too long for a link.
 */
export function encodeTeam(people: readonly Candidate[], names: boolean): string | null {
  const members = people.map(({ name, answers, about }) => {
    const link = encodeLink(twoHats1, answers).slice(prefix.length)
    const parts = [link, names ? encodedName(name) : '', about === null ? '' : `.${encodedName(about)}`]
    return `&m=${parts[0]}${parts[1] || parts[2] ? `.${parts[1]}` : ''}${parts[2]}`
  })
  const text = `team=1${members.join('')}`
  const link = `${text}&sum=${checksum(text)}`
  return link.length > LONGEST_TEAM_LINK ? null : link
}

/** Everybody in a team link, or nobody: only the very text that `encodeTeam` writes is accepted. */
export function decodeTeam(hash: string): TeamLink {
  const text = hash.replace(/^#/, '')
  const version = /^team=(\d+)&/.exec(text)?.[1]
  if (version === undefined) return { ok: false, code: text.startsWith('team=') ? 'damaged' : 'not-a-team' }
  if (version !== '1') return { ok: false, code: 'unknown-version' }
  const damaged = { ok: false, code: 'damaged' } as const
  if (text.length > LONGEST_TEAM_LINK) return damaged
  const [, before, members, sum] = /^(team=1((?:&m=[\w.%-]+)+))&sum=([\w-]{4})$/.exec(text) ?? []
  if (before === undefined || members === undefined || checksum(before) !== sum) return damaged
  const people: Candidate[] = []
  for (const member of members.split('&m=').slice(1)) {
    const [ofVersion, body, name = '', about] = member.split('.')
    const link = decodeLink(twoHats1, `${prefix}${ofVersion}.${body}`)
    if (!link.ok)
      return link.issue.code === 'unknown-version' ? { ok: false, code: link.issue.code } : damaged
    const ofName = decodedName(name)
    const ofAbout = about === undefined ? null : decodedName(about)
    if (ofName === null || (about !== undefined && ofAbout === null)) return damaged
    people.push({ name: ofName, answers: link.answers, about: ofAbout })
  }
  if (people.length > MOST_PEOPLE || encodeTeam(people, true) !== text) return damaged
  return { ok: true, people }
}
