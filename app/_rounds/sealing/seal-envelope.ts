import type { Instrument } from 'two-hats'
import { cleanName } from '../../_files/clean-name.ts'
import { BYTES, type Bytes } from '../wire.ts'
import { concat, padded, randomBytes } from './bytes.ts'
import { sealingKey } from './keys.ts'
import { type Letter, type LetterProblem, letterProblem, letterText } from './letter.ts'
import type { OpenedRound } from './open-round.ts'
import { ENVELOPE_INFO, suite } from './suite.ts'

export type SealedLetter =
  | { readonly ok: true; readonly envelope: Bytes }
  | { readonly ok: false; readonly problem: LetterProblem }

/**
 * A letter sealed for the lead of a round: encapsulated key (65) ‖ sealed text (528), always 593 bytes. Only a round that
 * `openRound` gave is sealed for, and its id is bound to the envelope, so that it opens in no other.
 */
export async function sealEnvelope<Id extends string>(
  letter: Letter<Id>,
  { id, header }: OpenedRound,
  instrument: Instrument<Id>,
): Promise<SealedLetter> {
  const clean = { ...letter, name: cleanName(letter.name) }
  const problem = letterProblem(clean, header.policy, instrument)
  if (problem !== null) return { ok: false, problem }
  const plain = padded(letterText(clean, instrument), BYTES.envelopePlain)
  if (plain === null)
    throw new RangeError('The letter is longer than 512 bytes; expected its gate to prevent that.')
  const options = { info: ENVELOPE_INFO, aad: id }
  const { encapsulatedSecret, ciphertext } = await suite.Seal(await sealingKey(header.key), plain, options)
  return { ok: true, envelope: concat(encapsulatedSecret, ciphertext) }
}

/** A new place for an envelope at the server, and what proves its writer. */
export const newReceipt = (): { readonly envelopeId: Bytes; readonly writeToken: Bytes } => ({
  envelopeId: randomBytes(BYTES.envelopeId),
  writeToken: randomBytes(BYTES.writeToken),
})
