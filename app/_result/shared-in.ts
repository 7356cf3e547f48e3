import { decodeLink } from 'two-hats/link'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { decodedName } from '../_files/encoded-name.ts'
import type { Shared } from './source.ts'

/** What stands after `#`: the answers of a link, and the name of whom they are about. */
export function sharedIn(hash: string): Shared {
  const [before = '', about] = hash.split('&about=')
  const link = decodeLink(twoHats1, before)
  const name = about === undefined ? null : decodedName(about)
  return link.ok
    ? { kind: 'shared', link: before.slice(1), answers: link.answers, about: name || null }
    : { kind: 'bad-link', code: link.issue.code }
}
