import type { Gate } from '../gate.ts'
import { type Header, headerText, parseWritten } from '../header.ts'
import { type Policy, parseNewPolicy } from '../policy.ts'
import { BYTES, type Bytes } from '../wire.ts'
import { padded } from './bytes.ts'
import { adminTokenOf, joinSecretOf } from './derived.ts'
import { makeKeys, type RoundKeys } from './keys.ts'
import { roundIdOf } from './round-id.ts'
import { sealHeader } from './sealed-header.ts'

/** A round as its lead's browser makes it, before anybody else knows of it. */
export interface NewRound {
  readonly id: Bytes
  /** The lead's only secret; the next two follow from it. */
  readonly leadSecret: Bytes
  readonly joinSecret: Bytes
  readonly adminToken: Bytes
  readonly header: Header
  /** What the server keeps, with the policy beside it. A request that is repeated sends these very bytes. */
  readonly sealedHeader: Bytes
}

/** What a lead decides. */
export interface RoundPlan {
  readonly title: string
  readonly line: string
  readonly policy: Policy
}

/**
 * A new round, or what is wrong with the plan.
 *
 * @param plan title, line to the team, rules
 * @param now seconds since 1970: the round must run for a minute to 92 days from then
 * @param keys made anew, unless a test gives some
 */
export async function makeRound(plan: RoundPlan, now: number, keys?: RoundKeys): Promise<Gate<NewRound>> {
  const written = parseWritten(plan)
  if (!written.ok) return written
  const policy = parseNewPolicy(plan.policy, now)
  if (!policy.ok) return policy
  const { secret: leadSecret, publicKey } = keys ?? (await makeKeys())
  const header: Header = { v: 1, key: publicKey, ...written.value, policy: policy.value }
  const plain = padded(headerText(header), BYTES.headerPlain)
  if (plain === null)
    throw new RangeError('The header is longer than 1,536 bytes; expected its gates to prevent that.')
  const joinSecret = await joinSecretOf(leadSecret)
  const [id, adminToken, sealedHeader] = await Promise.all([
    roundIdOf(plain),
    adminTokenOf(leadSecret),
    sealHeader(plain, joinSecret),
  ])
  return { ok: true, value: { id, leadSecret, joinSecret, adminToken, header, sealedHeader } }
}
