import { certainty, type Objective, type Position, zones as scale, type Zone } from 'two-hats'
import type { Texts } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import type { Messages } from '../_messages/messages.ts'
import { claimedSide } from './claimed-side.ts'
import { numberSentence } from './number-sentence.ts'

/** A piece of a claim; with an objective where it claims one. */
export interface ClaimPart {
  readonly text: string
  readonly objective: Objective | null
}

export interface SentenceWords extends Pick<Messages, 'language' | 'numbers'> {
  readonly result: Pick<Messages['result'], 'claims' | 'notRuledOut' | 'zoneOdds' | 'sideOdds' | 'sideOpen'>
  readonly texts: Pick<Texts, 'zones'>
}

/** Who speaks of whose work: to oneself, of a link's, of somebody's by name, or of one's own to others. */
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

/** `name`: whose work it is, where the voice is `about`. */
export function sentenceOf(position: Position, voice: Voice, said: SentenceWords, name = ''): Sentence {
  const { result: words } = said
  const claimed = claimedSide(position)
  const between = nearest(position)
  const parts = partsOf(markedClaim(between, position, words.claims[voice]), claimed, isolated(name))
  const other = claimed === null && between.length > 0 ? sideOfZones(between) : null
  if (other) parts.push({ text: ` ${words.notRuledOut[other]}`, objective: null })
  const claim = parts.map(({ text }) => text).join('')
  const numbers = numberSentence(position, said)
  return { claim, parts, numbers, summary: `${claim} ${numbers}`, odds: oddsOf(between, position, said) }
}

/**
 * The zones that a sentence names: the most probable one from .50 on; below, with its more probable neighbour, in the order
 * of the scale. Of equally probable neighbours the one nearer to balanced, where both are equally near none.
 */
function nearest({ zone, zones }: Position): readonly Zone[] {
  if (certainty(zones[zone]) !== 'between') return [zone]
  const at = scale.findIndex(({ name }) => name === zone)
  const [before, after] = [scale[at - 1]?.name, scale[at + 1]?.name]
  const [towardsTeam, towardsProject] = [before ? zones[before] : 0, after ? zones[after] : 0]
  if (towardsTeam === towardsProject && zone === 'balanced') return []
  const up = towardsTeam === towardsProject ? at < 2 : towardsProject > towardsTeam
  return (up ? [zone, after] : [before, zone]).flatMap((name) => name ?? [])
}

function markedClaim(
  named: readonly Zone[],
  { zone, zones }: Position,
  claims: Messages['result']['claims'][Voice],
): string {
  const sure = certainty(zones[zone])
  if (sure !== 'between') return claims[sure][zone]
  const [one, other] = named
  if (one === undefined) return claims.around
  const side = named.some((name) => name.includes('team')) ? 'team' : 'project'
  return one === 'balanced' || other === 'balanced' ? claims.balancedOr[side] : claims.leansOr[side]
}

/** The other side of zones that all lie on one; `null` where the balanced one is among them. */
function sideOfZones(named: readonly Zone[]): Objective | null {
  if (named.includes('balanced')) return null
  return named.some((name) => name.includes('team')) ? 'project' : 'team'
}

/** In the words of a language `[…]` marks the objective that is named. */
const partsOf = (marked: string, claimed: Objective | null, name: string): ClaimPart[] =>
  marked
    .split(/[[\]]/)
    .map((text, at) => ({ text: fill(text, { name }), objective: at % 2 === 1 ? claimed : null }))
    .filter(({ text }) => text !== '')

/** The chances of what the claim names, then that of the side. */
function oddsOf(
  named: readonly Zone[],
  { zone, zones, side, sideProbability }: Position,
  { language, result: words, texts }: SentenceWords,
): string {
  const { percent } = formats(language)
  return [
    ...(named.length > 0 ? named : [zone]).map((name) =>
      fill(words.zoneOdds, { zone: texts.zones[name], percent: percent(zones[name]) }),
    ),
    side === null
      ? words.sideOpen
      : fill(words.sideOdds[side], {
          percent: percent(side === 'project' ? sideProbability : 1 - sideProbability),
        }),
  ].join(' ')
}
