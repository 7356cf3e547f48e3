import { certainty, type Position, zones as scale, type Zone } from 'two-hats'
import type { Texts } from '../../questions/texts.ts'
import { fill } from '../_messages/fill.ts'
import type { Messages } from '../_messages/messages.ts'
import { percent, range, whole } from '../_messages/number.ts'

/** The words of a position: a claim only as strong as its probability. `[…]` marks the objective that is named. */
export interface Sentence {
  readonly claim: string
  readonly numbers: string
  readonly odds: string
}

export function sentenceOf(
  position: Position,
  subject: string,
  words: Messages['result'],
  zoneNames: Texts['zones'],
): Sentence {
  const { zone, zones } = position
  const sure = certainty(zones[zone])
  const claim =
    sure === 'between'
      ? openClaim(zone, zones, subject, words, zoneNames)
      : fill(words.sentence, { subject, certainty: words.certainty[sure], zone: words.zonePhrases[zone] })
  return {
    claim,
    numbers: fill(words.numbers, {
      value: whole(position.value),
      range: range(position.interval, words.to),
    }),
    odds: `${fill(words.zoneOdds, { zone: zoneNames[zone], percent: percent(zones[zone]) })} ${sideWords(position, words)}`,
  }
}

/** Below "probably": the most probable zone and its more probable neighbour, in the order of the scale. */
function openClaim(
  zone: Zone,
  zones: Position['zones'],
  subject: string,
  words: Messages['result'],
  names: Texts['zones'],
): string {
  const at = scale.findIndex(({ name }) => name === zone)
  const [before, after] = [scale[at - 1]?.name, scale[at + 1]?.name]
  const towardsTeam = before ? zones[before] : 0
  const towardsProject = after ? zones[after] : 0
  if (towardsTeam === towardsProject) return fill(words.around, { subject, zone: names[zone] })
  const [one, other] = towardsTeam > towardsProject ? [before, zone] : [zone, after]
  return fill(words.between, { subject, one: names[one ?? zone], other: names[other ?? zone] })
}

function sideWords({ side, sideProbability }: Position, words: Messages['result']): string {
  if (side === null) return words.sideOpen
  return fill(words.sideOdds[side], {
    percent: percent(side === 'project' ? sideProbability : 1 - sideProbability),
  })
}
