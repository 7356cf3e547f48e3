import { certainty, type Objective, type Position, zones as scale, type Zone } from 'two-hats'
import type { Texts } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'

/** A piece of a claim; with an objective where it names one. */
export interface ClaimPart {
  readonly text: string
  readonly objective: Objective | null
}

export interface SentenceWords extends Pick<Messages, 'language' | 'result'> {
  readonly texts: Pick<Texts, 'zones'>
}

/** Who speaks: of one's own answers to oneself, of a link's, or of one's own to others. */
export type Voice = keyof Messages['result']['claims']

/** The words of a position: a claim only as strong as its probability. */
export interface Sentence {
  readonly claim: string
  /** The same in pieces. */
  readonly parts: readonly ClaimPart[]
  readonly numbers: string
  /** The claim and its numbers, where they are said in one. */
  readonly summary: string
  readonly odds: string
}

export function sentenceOf(position: Position, voice: Voice, said: SentenceWords): Sentence {
  const words = said.result
  const claims = words.claims[voice]
  const { whole, range, percent } = formats(said.language)
  const { zone, zones } = position
  const sure = certainty(zones[zone])
  const marked = sure === 'between' ? openClaim(zone, zones, claims, said.texts.zones) : claims[sure][zone]
  const parts = partsOf(marked, position.value < 0 ? 'team' : 'project')
  const claim = parts.map(({ text }) => text).join('')
  const numbers = fill(words.numbers, {
    value: whole(position.value),
    range: range(position.interval),
  })
  return {
    claim,
    parts,
    numbers,
    summary: `${claim} ${numbers}`,
    odds: `${fill(words.zoneOdds, { zone: said.texts.zones[zone], percent: percent(zones[zone]) })} ${sideWords(position, said)}`,
  }
}

/** In the words of a language `[…]` marks the objective that is named. */
const partsOf = (marked: string, named: Objective): readonly ClaimPart[] =>
  marked
    .split(/[[\]]/)
    .map((text, at) => ({ text, objective: at % 2 === 1 ? named : null }))
    .filter(({ text }) => text !== '')

/** Below "probably": the most probable zone and its more probable neighbour, in the order of the scale. */
function openClaim(
  zone: Zone,
  zones: Position['zones'],
  claims: Messages['result']['claims'][Voice],
  names: Texts['zones'],
): string {
  const at = scale.findIndex(({ name }) => name === zone)
  const [before, after] = [scale[at - 1]?.name, scale[at + 1]?.name]
  const towardsTeam = before ? zones[before] : 0
  const towardsProject = after ? zones[after] : 0
  if (towardsTeam === towardsProject) return fill(claims.around, { zone: names[zone] })
  const [one, other] = towardsTeam > towardsProject ? [before, zone] : [zone, after]
  return fill(claims.between, { one: names[one ?? zone], other: names[other ?? zone] })
}

function sideWords({ side, sideProbability }: Position, { language, result: words }: SentenceWords): string {
  if (side === null) return words.sideOpen
  return fill(words.sideOdds[side], {
    percent: formats(language).percent(side === 'project' ? sideProbability : 1 - sideProbability),
  })
}
