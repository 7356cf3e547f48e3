import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { readRound } from '../client/person.ts'
import type { JoinLink, ReceiptLink } from '../links.ts'
import type { OpenedRound, RoundProblem } from '../sealing/index.ts'
import { loadSealing } from './load-sealing.ts'
import type { ShowRound } from './round-asked.tsx'

/** What came of asking for the round of a link. */
export type Reading =
  | {
      readonly kind: 'round'
      readonly round: OpenedRound
      readonly closed: boolean
      readonly RoundAsked: ShowRound
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

export type Trouble =
  | RoundProblem
  | 'unreachable'
  | 'busy'
  | 'gone'
  | 'off'
  | 'refused'
  | 'failed'
  | 'other-questions'

/** Where the link may well be good, and is worth asking for again. */
export const isForNow = (trouble: Trouble): boolean =>
  trouble === 'unreachable' || trouble === 'busy' || trouble === 'off' || trouble === 'failed'

/** What seals, and what shows a round: fetched while the server is asked. */
const loadRest = () => Promise.all([loadSealing(), import('./round-asked.tsx')])

const not = (trouble: Trouble): Reading => ({ kind: 'trouble', trouble })

/** Asks for the round and goes no further where it is not the link's (P8), or asks other questions. */
export async function read({ id, joinSecret }: JoinLink | ReceiptLink): Promise<Reading> {
  const [rest, served] = await Promise.all([loadRest().catch(() => null), readRound(id)])
  if (served.kind === 'offline') return not('unreachable')
  if (served.kind === 'busy' || served.kind === 'gone' || served.kind === 'off') return not(served.kind)
  if (served.kind !== 'ok') return not('refused')
  if (rest === null) return not('failed')
  const [sealing, { RoundAsked }] = rest
  const opened = await sealing.openRound({ id, joinSecret }, served.value)
  if (!opened.ok) return not(opened.problem)
  if (!sealing.asksWith(opened.value.header.policy, twoHats1)) return not('other-questions')
  return { kind: 'round', round: opened.value, closed: served.value.state === 'closed', RoundAsked }
}
