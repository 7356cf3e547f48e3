import { type Header, parseHeader } from '../header.ts'
import type { LeadLink, RoundLink } from '../links.ts'
import { parsePolicy, policyText } from '../policy.ts'
import { type Bytes, toBase64url } from '../wire.ts'
import { unpadded } from './bytes.ts'
import { joinSecretOf } from './derived.ts'
import { openingKeys, sealingKey } from './keys.ts'
import { roundIdOf } from './round-id.ts'
import { unsealHeader } from './sealed-header.ts'

/**
 * Why a round is not shown. None of them is somebody's mistake on this page: go no further.
 *
 * | code | when |
 * |---|---|
 * | `sealed-otherwise` | the header does not open with the link's secret: one of the two is damaged or another round's |
 * | `another-round` | it opens, but is not the one of this link: key, title, line or policy was exchanged |
 * | `another-policy` | the server says other rules than the header |
 * | `unknown-version` | made by another version of this software |
 * | `not-a-header` | it is the link's, and yet none that this software makes |
 */
export type RoundProblem =
  | 'sealed-otherwise'
  | 'another-round'
  | 'another-policy'
  | 'unknown-version'
  | 'not-a-header'

/** What the server says of a round. */
export interface ServedRound {
  readonly sealedHeader: Bytes
  /** Anything: it passes its gate here. */
  readonly policy: unknown
}

/** A round that is the one of its link. */
export interface OpenedRound {
  readonly id: Bytes
  readonly header: Header
}

export type OpenedOr<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: RoundProblem }

const not = (problem: RoundProblem) => ({ ok: false, problem }) as const

/**
 * The round of a link (P8): opens the header, makes its id anew, compares it with the link's and the rules with those the
 * server says. Nothing of the header is looked at before its id is right.
 */
export async function openRound(
  { id, joinSecret }: Pick<RoundLink & { readonly kind: 'join' }, 'id' | 'joinSecret'>,
  served: ServedRound,
): Promise<OpenedOr<OpenedRound>> {
  const plain = await unsealHeader(served.sealedHeader, joinSecret)
  if (plain === null) return not('sealed-otherwise')
  if (toBase64url(await roundIdOf(plain)) !== toBase64url(id)) return not('another-round')
  const text = unpadded(plain)
  if (text === null) return not('not-a-header')
  const header = parseHeader(text)
  if (!header.ok) return not(header.issue.path === '/v' ? 'unknown-version' : 'not-a-header')
  if (!(await isPoint(header.value))) return not('not-a-header')
  const policy = parsePolicy(served.policy)
  if (!policy.ok || policyText(policy.value) !== policyText(header.value.policy)) return not('another-policy')
  return { ok: true, value: { id, header: header.value } }
}

const isPoint = ({ key }: Header): Promise<boolean> =>
  sealingKey(key).then(
    () => true,
    () => false,
  )

/** The same from the lead's link, with the keys that open its envelopes. */
export async function openRoundAsLead(
  { id, leadSecret }: LeadLink,
  served: ServedRound,
): Promise<OpenedOr<OpenedRound & { readonly keys: CryptoKeyPair }>> {
  const round = await openRound({ id, joinSecret: await joinSecretOf(leadSecret) }, served)
  if (!round.ok) return round
  try {
    const keys = await openingKeys(leadSecret, round.value.header.key)
    return { ok: true, value: { ...round.value, keys } }
  } catch {
    return not('not-a-header')
  }
}
