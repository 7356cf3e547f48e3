import type { Instrument } from 'two-hats'
import { BYTES, type Bytes, toBase64url } from '../wire.ts'
import { unpadded } from './bytes.ts'
import { type Letter, readLetter } from './letter.ts'
import type { OpenedRound } from './open-round.ts'
import { ENC, ENVELOPE_INFO, suite } from './suite.ts'

/** What came out of the envelopes of a round. */
export interface OpenedEnvelopes<Id extends string = string> {
  /** One a person, in the order of the envelopes. */
  readonly letters: readonly Letter<Id>[]
  /** Envelopes that are not shown as people: changed, of another round, or nothing this software seals. */
  readonly damaged: number
  /** Copies of an envelope that was counted already. */
  readonly repeated: number
}

/** A round with the keys of its lead. */
export type LeadsRound = OpenedRound & { readonly keys: CryptoKeyPair }

/**
 * Opens all envelopes of a round (P7), as the server hands them out: 593 bytes each, nothing between. Bytes left over at
 * the end count as one damaged envelope. Never rejects because of what they hold.
 *
 * @param opened told after each envelope how many are done
 */
export async function openEnvelopes<Id extends string>(
  blob: Bytes,
  round: LeadsRound,
  instrument: Instrument<Id>,
  opened: (done: number, all: number) => void = () => {},
): Promise<OpenedEnvelopes<Id>> {
  const envelopes = cut(blob)
  let done = 0
  const letters = await Promise.all(
    envelopes.map(async (envelope) => {
      const letter = await openEnvelope(envelope, round, instrument)
      done += 1
      opened(done, envelopes.length)
      return { letter, enc: toBase64url(envelope.subarray(0, ENC)) }
    }),
  )
  const good = letters.flatMap(({ letter, enc }) => (letter === null ? [] : [[enc, letter] as const]))
  // Only what opens counts as seen: a damaged copy does not hide the envelope it was made of.
  const first = good.filter(([enc], at) => good.findIndex(([other]) => other === enc) === at)
  return {
    letters: first.map(([, letter]) => letter),
    damaged: letters.length - good.length,
    repeated: good.length - first.length,
  }
}

const cut = (blob: Bytes): readonly Bytes[] =>
  Array.from({ length: Math.ceil(blob.length / BYTES.envelope) }, (_, at) =>
    blob.subarray(at * BYTES.envelope, (at + 1) * BYTES.envelope),
  )

/** The letter in one envelope; `null` where it is damaged. */
async function openEnvelope<Id extends string>(
  envelope: Bytes,
  { id, header, keys }: LeadsRound,
  instrument: Instrument<Id>,
): Promise<Letter<Id> | null> {
  if (envelope.length !== BYTES.envelope) return null
  const options = { info: ENVELOPE_INFO, aad: id }
  const [enc, box] = [envelope.subarray(0, ENC), envelope.subarray(ENC)]
  const plain = await suite.Open(keys, enc, box, options).catch(() => null)
  const text = plain === null ? null : unpadded(plain)
  return text === null ? null : readLetter(text, header.policy, instrument)
}
