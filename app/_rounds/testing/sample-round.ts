import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import type { Policy } from '../policy.ts'
import { makeRound, type NewRound, type RoundPlan } from '../sealing/make-round.ts'
import type { LeadsRound } from '../sealing/open-envelopes.ts'
import { openRoundAsLead } from '../sealing/open-round.ts'
import type { Bytes } from '../wire.ts'

/** A hash of no instrument, so that what is frozen here does not hang on wording. */
const hash = '0123456789abcdef'.repeat(4)

/** The questions under that hash. */
export const sampleInstrument = { ...twoHats1, hash }

export const samplePolicy: Policy = {
  instrument: { id: 'two-hats', version: 1, hash },
  form: 'full',
  names: false,
  least: 5,
  closes: 1_796_000_000,
  purgeDays: 30,
  most: 60,
}

export const beforeClosing = samplePolicy.closes - 86_400

/** A round that is made here, or the sentence of the gate thrown. */
export async function newRound(part: Partial<RoundPlan> = {}): Promise<NewRound> {
  const plan = { title: 'Checkout, autumn', line: '', policy: samplePolicy, ...part }
  const round = await makeRound(plan, beforeClosing)
  if (!round.ok) throw new Error(round.issue.message)
  return round.value
}

/** The same with the lead's keys. */
export async function leadsRound(round: NewRound): Promise<LeadsRound> {
  const { id, leadSecret, sealedHeader, header } = round
  const opened = await openRoundAsLead(
    { kind: 'lead', id, leadSecret },
    { sealedHeader, policy: header.policy },
  )
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

/** The bytes with one of them another one. */
export function changed(bytes: Bytes, at: number, by = 1): Bytes {
  const other = bytes.slice()
  other[at] = (other[at] ?? 0) ^ by
  return other
}
