import { canonicalJson } from './canonical-json.ts'
import { anObject, firstWrong, type Gate, matching, oneOf, received, refused, wholeFrom } from './gate.ts'
import { LATEST_SECOND, LEAST, MOST_ENVELOPES, PURGE_DAYS, RUNS_SECONDS } from './policy-limits.ts'

/** The rules of a round: sealed in its header for people, and in the clear for the server, which enforces them. */
export interface Policy {
  /** Which questions are answered. */
  readonly instrument: { readonly id: 'two-hats'; readonly version: number; readonly hash: string }
  readonly form: 'full' | 'short'
  /** Whether every envelope holds a name; if not, none does. */
  readonly names: boolean
  /** A round with fewer envelopes is never handed out: 3 to 60, with names 1 to 60. */
  readonly least: number
  /** When it closes, in whole seconds since 1970 (UTC): the first second in which nothing is taken any more. */
  readonly closes: number
  /** Whole days from closing until it is deleted, 1 to 90. */
  readonly purgeDays: number
  /** Most envelopes, from `least` to 60. */
  readonly most: number
}

const fields = {
  instrument: anObject,
  form: oneOf('full', 'short'),
  names: oneOf(true, false),
  least: wholeFrom(LEAST.named, MOST_ENVELOPES),
  closes: wholeFrom(1, LATEST_SECOND),
  purgeDays: wholeFrom(PURGE_DAYS.fewest, PURGE_DAYS.most),
  most: wholeFrom(1, MOST_ENVELOPES),
}

const instrumentFields = {
  id: oneOf('two-hats'),
  version: wholeFrom(1, 999),
  hash: matching(/^[0-9a-f]{64}$/, '64 digits of hex in small letters'),
}

/**
 * The gate of a policy, from a header, a request or a store. Takes an object of exactly these fields, coerces nothing and
 * never throws on what `JSON.parse` gives. Says nothing of the time: `opensAt` does.
 */
export function parsePolicy(input: unknown): Gate<Policy> {
  const wrong = firstWrong(input, '', fields)
  if (wrong !== null) return wrong
  const policy = input as Policy
  const wrongInstrument = firstWrong(policy.instrument, '/instrument', instrumentFields)
  if (wrongInstrument !== null) return wrongInstrument
  const { instrument, form, names, least, closes, purgeDays, most } = policy
  const fewest = names ? LEAST.named : LEAST.anonymous
  if (least < fewest) return refused('/least', wholeFrom(fewest, MOST_ENVELOPES).expected, received(least))
  if (most < least) return refused('/most', wholeFrom(least, MOST_ENVELOPES).expected, received(most))
  const { id, version, hash } = instrument
  return {
    ok: true,
    value: { instrument: { id, version, hash }, form, names, least, closes, purgeDays, most },
  }
}

/** The same of a round that is to be opened at `now` (seconds since 1970): it runs for a minute to 92 days. */
export function parseNewPolicy(input: unknown, now: number): Gate<Policy> {
  const gate = parsePolicy(input)
  if (!gate.ok) return gate
  const [soonest, latest] = [now + RUNS_SECONDS.shortest, now + RUNS_SECONDS.longest]
  const { closes } = gate.value
  if (closes >= soonest && closes <= latest) return gate
  return refused('/closes', wholeFrom(Math.ceil(soonest), Math.floor(latest)).expected, received(closes))
}

/** The one text of a policy: equal policies have equal texts. At most 300 ASCII characters. */
export const policyText = (policy: Policy): string =>
  canonicalJson({ ...policy, instrument: { ...policy.instrument } })

/** When a round is deleted at the latest, in seconds since 1970: `purgeDays` after it was to close. */
export const purgeAt = ({ closes, purgeDays }: Policy): number => closes + purgeDays * 86_400
