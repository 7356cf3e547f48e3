import { BYTES, type Bytes, fromBase64url, toBase64url } from './wire.ts'

/** `<id>.<j>`: to answer. */
export interface JoinLink {
  readonly kind: 'join'
  readonly id: Bytes
  readonly joinSecret: Bytes
}

/** `<id>.<j>.<eid>.<w>`: to replace or withdraw what was sent, from anywhere. */
export interface ReceiptLink extends Omit<JoinLink, 'kind'> {
  readonly kind: 'receipt'
  readonly envelopeId: Bytes
  readonly writeToken: Bytes
}

/** `<id>.<s>`: to close, to open, to delete. Whoever has it can read every answer. */
export interface LeadLink {
  readonly kind: 'lead'
  readonly id: Bytes
  readonly leadSecret: Bytes
}

export type RoundLink = JoinLink | ReceiptLink | LeadLink

/** Which part of a link is not as it was written; `whole` where it does not even have the parts of one. */
export type LinkPart = 'whole' | 'id' | 'join-secret' | 'lead-secret' | 'envelope-id' | 'write-token'

export type ParsedLink =
  | { readonly ok: true; readonly link: RoundLink }
  | { readonly ok: false; readonly part: LinkPart; readonly message: string }

/** The text of a link, to stand after `#`. */
export function linkText(link: RoundLink): string {
  const parts =
    link.kind === 'lead'
      ? [link.id, link.leadSecret]
      : [link.id, link.joinSecret, ...(link.kind === 'receipt' ? [link.envelopeId, link.writeToken] : [])]
  return parts.map(toBase64url).join('.')
}

/**
 * What stands after `#`, with or without it, of `/join` and `/lead` alike, so that either page can say that a link belongs
 * on the other. Only the very text that `linkText` writes is taken. A link has no checksum: a changed character that is
 * still base64url shows when the round is opened (`openRound`), or at the server.
 */
export function parseLink(hash: string): ParsedLink {
  const texts = hash.replace(/^#/, '').split('.')
  const [first, second = '', third, fourth] = texts
  if (texts.length !== 2 && texts.length !== 4) return wrong('whole', `${texts.length} parts`, '2 or 4 parts')
  const id = fromBase64url(first, BYTES.id)
  if (id === null) return wrongPart('id', first ?? '', BYTES.id)
  const isLead =
    texts.length === 2 && second.length > (characters(BYTES.joinSecret) + characters(BYTES.leadSecret)) / 2
  if (isLead) {
    const leadSecret = fromBase64url(second, BYTES.leadSecret)
    if (leadSecret === null) return wrongPart('lead-secret', second, BYTES.leadSecret)
    return { ok: true, link: { kind: 'lead', id, leadSecret } }
  }
  const joinSecret = fromBase64url(second, BYTES.joinSecret)
  if (joinSecret === null) return wrongPart('join-secret', second, BYTES.joinSecret)
  if (third === undefined) return { ok: true, link: { kind: 'join', id, joinSecret } }
  const envelopeId = fromBase64url(third, BYTES.envelopeId)
  if (envelopeId === null) return wrongPart('envelope-id', third, BYTES.envelopeId)
  const writeToken = fromBase64url(fourth, BYTES.writeToken)
  if (writeToken === null) return wrongPart('write-token', fourth ?? '', BYTES.writeToken)
  return { ok: true, link: { kind: 'receipt', id, joinSecret, envelopeId, writeToken } }
}

const characters = (bytes: number): number => Math.ceil((bytes * 8) / 6)

/** Never repeats the text itself: it may be most of a secret. */
const wrongPart = (part: LinkPart, text: string, bytes: number) =>
  text.length === characters(bytes)
    ? wrong(part, 'no text that stands for bytes', `${characters(bytes)} characters of base64url`)
    : wrong(part, `${text.length} characters`, `${characters(bytes)} of base64url`)

const wrong = (part: LinkPart, got: string, expected: string): ParsedLink => ({
  ok: false,
  part,
  message: `The ${part.replace('-', ' ')} of the link has ${got}; expected ${expected}.`,
})
