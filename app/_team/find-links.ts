import { decodeLink } from 'two-hats/link'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { decodedName } from '../_files/encoded-name.ts'
import type { Candidate } from './member.ts'
import { decodeTeam } from './team-link.ts'

/** A link that could not be read: its text, shortened, and why. */
export interface LinkProblem {
  readonly text: string
  readonly code: 'damaged' | 'unknown-version' | 'damaged-team' | 'unknown-team'
}

export interface FoundLinks {
  readonly people: readonly Candidate[]
  readonly problems: readonly LinkProblem[]
}

/** Longer texts are no mail and no list of links. */
export const LONGEST_TEXT = 1_000_000

/** A result's link, wherever it stands, with whom it is about; not a host that happens to be called so. */
const one = /(?<!\/\/)(?<![\w.-])two-hats-\d+\.[\w-]*(?:&(?:amp;)?about=[A-Za-z0-9%]*)?/
const team = /#team=\d+&[\w.%&=-]*/
const any = new RegExp(`${team.source}|${one.source}`, 'g')

/** Every link to a result or to a team in a text, in order, whatever stands around them. */
export function findLinks(text: string): FoundLinks {
  const people: Candidate[] = []
  const problems: LinkProblem[] = []
  // A team link holds no "two-hats-…" itself, so that nobody is found twice. Mail programs escape & and #.
  const plain = text
    .slice(0, LONGEST_TEXT)
    .replace(/&amp;/g, '&')
    .replace(/%23(?=two-hats-\d|team=)/gi, '#')
  for (const [found] of plain.matchAll(any)) {
    if (found.startsWith('#')) {
      const link = decodeTeam(found.replace(/[.&=]+$/, ''))
      if (link.ok) people.push(...link.people)
      else
        problems.push({
          text: shown(found),
          code: link.code === 'unknown-version' ? 'unknown-team' : 'damaged-team',
        })
      continue
    }
    const [token = '', about] = found.split('&about=')
    // A dash or an underscore at the end may belong to the text around, as in _emphasis_.
    const link = [token, token.replace(/[-_]+$/, '')].map((text) => decodeLink(twoHats1, text))
    const good = link.find((one) => one.ok)
    if (good?.ok)
      people.push({ name: '', answers: good.answers, about: about ? decodedName(about) || null : null })
    else
      problems.push({
        text: shown(token),
        code: link.some((one) => !one.ok && one.issue.code === 'unknown-version')
          ? 'unknown-version'
          : 'damaged',
      })
  }
  return { people, problems }
}

const shown = (text: string) => (text.length > 44 ? `${text.slice(0, 43)}…` : text)
