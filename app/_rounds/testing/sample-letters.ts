import { decodeLink } from 'two-hats/link'
import { checkedAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { type Letter, letterText } from '../sealing/letter.ts'
import type { OpenedRound } from '../sealing/open-round.ts'
import { sealEnvelope } from '../sealing/seal-envelope.ts'
import type { Bytes } from '../wire.ts'
import { sampleInstrument } from './sample-round.ts'

const decoded = (code: string) => {
  const link = decodeLink(twoHats1, code)
  if (!link.ok) throw new Error(link.issue.message)
  return link.answers
}

/** Two of the sample team, all 36 answers. */
export const ana = decoded('two-hats-1.OdmrwchaRcbWWDCb6OuU5')
export const ben = decoded('two-hats-1.Hp_mm9f0Pn0gOGcHTPLrr')

/** Ten answers. */
export const short = checkedAnswers(
  Object.fromEntries(twoHats1.pairs.slice(0, 10).map(({ id }, at) => [id, at % 5])),
)

export type SampleLetter = Letter<ItemId>

export const textOf = (letter: SampleLetter): string => letterText(letter, sampleInstrument)

/** An envelope, or the reason why there is none thrown. */
export async function sealed(letter: Partial<SampleLetter>, round: OpenedRound): Promise<Bytes> {
  const result = await sealEnvelope({ answers: ana, name: '', ...letter }, round, sampleInstrument)
  if (!result.ok) throw new Error(result.problem)
  return result.envelope
}
