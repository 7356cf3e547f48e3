import { encodeLink } from 'two-hats/link'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import type { Kept } from '../../_storage/survey.ts'
import type { LetterProblem, OpenedRound } from '../sealing/index.ts'
import { toBase64url } from '../wire.ts'
import { changeJoined, nextRevision } from './joined.ts'
import { loadSealing } from './load-sealing.ts'

/**
 * Seals a survey's answers for a round and keeps the envelope, to be sent; what was to be sent before is replaced by it.
 * Returns what does not fit, `null` where all does. Rejects where what seals did not arrive.
 */
export async function sealAnswers(
  id: string,
  round: OpenedRound,
  survey: Kept,
  name: string,
): Promise<LetterProblem | null> {
  const { newReceipt, sealEnvelope } = await loadSealing()
  const sealed = await sealEnvelope({ answers: survey.answers, name }, round, twoHats1)
  if (!sealed.ok) return sealed.problem
  const fresh = newReceipt()
  const letter = { code: encodeLink(twoHats1, survey.answers), on: survey.finished, name }
  changeJoined(id, (joined) => ({
    receipt: joined.receipt ?? {
      envelopeId: toBase64url(fresh.envelopeId),
      writeToken: toBase64url(fresh.writeToken),
    },
    waiting: { revision: nextRevision(joined), letter, envelope: toBase64url(sealed.envelope) },
  }))
  return null
}

/** Asks to withdraw what lies at the server: to be sent like an envelope. */
export const sealWithdrawal = (id: string): void =>
  changeJoined(id, (joined) => ({
    waiting: { revision: nextRevision(joined), letter: null, envelope: null },
  }))
