import { heldNow } from '../../_storage/store.ts'
import type { JoinLink, ReceiptLink } from '../links.ts'
import type { OpenedRound } from '../sealing/index.ts'
import { toBase64url } from '../wire.ts'
import { type Joined, joinedAt, keepJoined } from './joined.ts'

const unread = (id: string): Omit<Joined, 'joinSecret'> => ({
  id,
  since: Math.floor(Date.now() / 1000),
  known: null,
  receipt: null,
  elsewhere: false,
  sent: null,
  waiting: null,
})

const receiptOf = (link: JoinLink | ReceiptLink): Joined['receipt'] =>
  link.kind === 'join'
    ? null
    : { envelopeId: toBase64url(link.envelopeId), writeToken: toBase64url(link.writeToken) }

/**
 * Keeps a link that was followed, with what its round says of itself, once that is known. False, and nothing is kept, where
 * the link is about other answers than those that this browser has sent to the same round.
 */
export function remember(link: JoinLink | ReceiptLink, round: OpenedRound | null, closed: boolean): boolean {
  const id = toBase64url(link.id)
  const before = joinedAt(heldNow().rows, id) ?? unread(id)
  const receipt = receiptOf(link)
  const isSame = receipt === null || receipt.envelopeId === before.receipt?.envelopeId
  if (!isSame && (before.sent || before.waiting || before.elsewhere)) return false
  const { title, policy } = round?.header ?? {}
  const after = {
    ...before,
    joinSecret: toBase64url(link.joinSecret),
    known: title !== undefined && policy ? { title, closes: policy.closes, closed } : before.known,
    ...(isSame ? {} : { receipt, elsewhere: true }),
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) keepJoined(after)
  return true
}
