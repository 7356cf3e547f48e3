import { policyText } from '../policy.ts'
import { sameHex } from './same-hex.ts'
import type { NewRound } from './store.ts'

/** Whether a round is opened a second time by who opened it first. */
export const sameRound = (one: NewRound, other: NewRound): boolean =>
  sameHex(one.admin, other.admin) &&
  Buffer.from(one.header).equals(other.header) &&
  policyText(one.policy) === policyText(other.policy)
