import { decodeLink } from 'two-hats/link'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { encodeTeam } from './team-link.ts'

const links = ['two-hats-1.OdmrwchaRcbWWDCb6OuU5', 'two-hats-1.Hp_mm9f0Pn0gOGcHTPLrr'] as const

/** A made-up team of two, as what stands after `#`. */
export function sampleTeam(names: readonly string[]): string {
  const people = links.flatMap((text, at) => {
    const link = decodeLink(twoHats1, text)
    return link.ok ? [{ name: names[at] ?? '', answers: link.answers, about: null }] : []
  })
  const link = people.length === links.length ? encodeTeam(people, true) : null
  if (link === null) throw new Error('The sample team cannot be written as a link.')
  return link
}
