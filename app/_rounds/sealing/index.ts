export { adminTokenOf, joinSecretOf } from './derived.ts'
export type { Letter, LetterProblem } from './letter.ts'
export { asksWith, LONGEST_NAME_BYTES } from './letter.ts'
export { makeRound, type NewRound, type RoundPlan } from './make-round.ts'
export { type LeadsRound, type OpenedEnvelopes, openEnvelopes } from './open-envelopes.ts'
export {
  type OpenedRound,
  openRound,
  openRoundAsLead,
  type RoundProblem,
  type ServedRound,
} from './open-round.ts'
export { newReceipt, type SealedLetter, sealEnvelope } from './seal-envelope.ts'
