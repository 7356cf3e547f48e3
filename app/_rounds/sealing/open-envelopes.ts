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

/** Envelopes opened between two looks at what else the page has to do. */
const AT_ONCE = 20

/** A round with the keys of its lead. */
export type LeadsRound = OpenedRound & { readonly keys: CryptoKeyPair }

/**
 * Opens all envelopes of a round (P7), as the server hands them out: 593 bytes each, nothing between. Bytes left over at
 * the end count as one damaged envelope. Never rejects because of what they hold. In a round of another instrument all are
 * damaged: ask `asksWith` first, and say so.
 *
 * @param opened told how many are done, after every 20 and at the end
 */
export async function openEnvelopes<Id extends string>(
  blob: Bytes,
  round: LeadsRound,
  instrument: Instrument<Id>,
  opened: (done: number, all: number) => unknown = () => {},
): Promise<OpenedEnvelopes<Id>> {
  const envelopes = cut(blob)
  const letters: { readonly letter: Letter<Id> | null; readonly enc: string }[] = []
  while (letters.length < envelopes.length) {
    const next = envelopes.slice(letters.length, letters.length + AT_ONCE)
    letters.push(...(await Promise.all(next.map((envelope) => openEnvelope(envelope, round, instrument)))))
    opened(letters.length, envelopes.length)
    // A thousand at once would leave a page without an answer to its keys for as long as they take.
    await new Promise((resume) => setTimeout(resume))
  }
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

/** The letter in one envelope, `null` where it is damaged, and its encapsulated key. */
async function openEnvelope<Id extends string>(
  envelope: Bytes,
  { id, header, keys }: LeadsRound,
  instrument: Instrument<Id>,
): Promise<{ readonly letter: Letter<Id> | null; readonly enc: string }> {
  const options = { info: ENVELOPE_INFO, aad: id }
  const [enc, box] = [envelope.subarray(0, ENC), envelope.subarray(ENC)]
  const whole = envelope.length === BYTES.envelope
  const plain = whole ? await suite.Open(keys, enc, box, options).catch(() => null) : null
  const text = plain === null ? null : unpadded(plain)
  const letter = text === null ? null : readLetter(text, header.policy, instrument)
  return { letter, enc: toBase64url(enc) }
}
