import { type Problem, problemResponse } from '../../../_http/problem.ts'
import { within } from '../../../_http/within.ts'
import { givenAddress } from '../../../_site/site-address.ts'
import { isOff } from '../../is-off.ts'
import { kindOf } from '../kind-of.ts'
import { nowInSeconds, type Rounds, roundsOfProcess } from '../process-store.ts'
import { addressOf, shareOf } from './address.ts'
import { crossSite, notAvailable, off, tooMany, withBody } from './problems.ts'
import { isSameSite } from './same-site.ts'
import type { Verb } from './verbs.ts'

/** How long a request may take, from its first byte to the answer. */
const TIMEOUT_MS = 10_000

const limited = (waits: number): Problem | null => (waits === 0 ? null : tooMany(waits))

const hasBody = (headers: Headers): boolean =>
  headers.has('transfer-encoding') || !/^0*$/.test(headers.get('content-length') ?? '')

/** Answers a request about a round by a verb once it has passed what every request must. Nothing of it is logged. */
export const answeredBy =
  (verb: Verb, takes: 'body' | 'none' = 'none') =>
  async (request: Request): Promise<Response> => {
    if (isOff(process.env)) return problemResponse(off)
    if (!isSameSite(request.headers, givenAddress)) return problemResponse(crossSite)
    try {
      const answered = await answer(request, await roundsOfProcess(), verb, takes === 'body')
      return answered instanceof Response ? answered : problemResponse(answered)
    } catch (error) {
      console.error(`Rounds: a request could not be answered (${kindOf(error)}).`)
      return problemResponse(notAvailable)
    }
  }

async function answer(request: Request, rounds: Rounds, verb: Verb, takesBody: boolean) {
  const now = nowInSeconds()
  const address = addressOf(request.headers, rounds.settings.proxyHeader)
  const refused = limited(rounds.requests.take(address, now))
  if (refused) return refused
  if (!takesBody && hasBody(request.headers)) return withBody
  const mayOpen = () =>
    limited(rounds.openings.take(address, now)) ?? limited(rounds.shares.take(shareOf(address), now))
  return await within(request, TIMEOUT_MS, (gone) =>
    verb({ request, rounds, now: nowInSeconds, gone, mayOpen }),
  )
}
