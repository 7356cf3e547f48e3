import { heldNow, settled } from '../../_storage/store.ts'
import type { Trouble } from '../client/outcome.ts'
import { putEnvelope, withdrawEnvelope } from '../client/person.ts'
import { BYTES, type Bytes, fromBase64url } from '../wire.ts'
import { changeJoined, type Joined, joinedAt } from './joined.ts'

/** How sending ended. `late`: another device has written later, and that counts. `nothing`: there was nothing to send. */
export type Delivery = Trouble | { readonly kind: 'ok' | 'late' | 'nothing' }

/** Writes of other devices that one press goes over. */
const MOST_TURNS = 5

const bytes = (text: string | null, length: number): Bytes | null => fromBase64url(text, length)

/** One request: the revision that the server has then, or why it does not say. */
function send({ id, receipt, waiting }: Joined) {
  const round = bytes(id, BYTES.id)
  const envelopeId = bytes(receipt?.envelopeId ?? null, BYTES.envelopeId)
  const writeToken = bytes(receipt?.writeToken ?? null, BYTES.writeToken)
  if (!round || !envelopeId || !writeToken || !waiting) return null
  const at = { round, envelopeId, writeToken, revision: waiting.revision }
  const envelope = bytes(waiting.envelope, BYTES.envelope)
  return envelope ? putEnvelope(at, envelope) : withdrawEnvelope(at)
}

/**
 * Sends what is sealed and not acknowledged, as it was sealed; what the server has acknowledged is kept as sent, all else
 * stays to be sent again.
 *
 * @param pressed whether somebody has just asked for it: then it goes over what another device has written before. A retry
 * does not, since that may be the later word
 */
export async function deliver(id: string, pressed: boolean): Promise<Delivery> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    // Nothing leaves that a closed page would have forgotten.
    await settled()
    const joined = joinedAt(heldNow().rows, id)
    const outcome = joined && (await send(joined))
    if (!joined?.waiting || !outcome) return { kind: 'nothing' }
    const { revision, letter } = joined.waiting
    const isTaken = outcome.kind === 'refused' && outcome.code === 'revision'
    if (outcome.kind !== 'ok' && !isTaken) return outcome
    const there = outcome.kind === 'ok' ? outcome.value : revision
    if (there === revision && !isTaken) {
      whileWaiting(id, revision, () => ({ sent: { revision, letter }, waiting: null, elsewhere: false }))
      // What another tab has sealed meanwhile goes too.
      if (joinedAt(heldNow().rows, id)?.waiting) continue
      return { kind: 'ok' }
    }
    if (!pressed) {
      whileWaiting(id, revision, () => ({
        sent: { revision: there, letter: null },
        waiting: null,
        elsewhere: true,
      }))
      return { kind: 'late' }
    }
    whileWaiting(id, revision, ({ waiting }) => ({
      waiting: waiting && { ...waiting, revision: there + 1 },
    }))
  }
  return { kind: 'refused', code: 'revision' }
}

/** Changes a round as long as this revision waits: another tab may have sealed a later one. */
const whileWaiting = (id: string, revision: number, change: (joined: Joined) => Partial<Joined>): void =>
  changeJoined(id, (joined) => (joined.waiting?.revision === revision ? change(joined) : {}))
