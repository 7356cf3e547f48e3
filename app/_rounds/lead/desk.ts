import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { closeRound, countRound, deleteRound, type LeadAt, postRound, readEnvelopes } from '../client/lead.ts'
import type { Outcome } from '../client/outcome.ts'
import { readRound } from '../client/person.ts'
import type { Header } from '../header.ts'
import { type LeadLink, linkText, parseLink } from '../links.ts'
import {
  adminTokenOf,
  asksWith,
  joinSecretOf,
  type LeadsRound,
  makeRound,
  openEnvelopes,
  openRoundAsLead,
  type RoundProblem,
} from '../sealing/index.ts'
import { BYTES, fromBase64url, toBase64url } from '../wire.ts'
import type { KeptRound } from './kept-round.ts'
import type { Plan } from './read-plan.ts'

/** Everything that needs keys or the server; fetched when it is needed. */

const now = () => Math.floor(Date.now() / 1000)

function linkOf({ link }: Pick<KeptRound, 'link'>): LeadLink {
  const parsed = parseLink(link)
  if (!parsed.ok || parsed.link.kind !== 'lead') throw new Error('The kept link is none of a lead.')
  return parsed.link
}

async function atOf(round: Pick<KeptRound, 'link'>): Promise<LeadAt> {
  const { id, leadSecret } = linkOf(round)
  return { round: id, adminToken: await adminTokenOf(leadSecret) }
}

/** A new round, to be kept before the server hears of it: what is sent again is the same to the byte. */
export async function makeKept(
  { title, line, policy, expected }: Plan,
  before: string | null,
): Promise<KeptRound> {
  const { id, version, hash } = twoHats1
  const made = await makeRound(
    { title, line, policy: { ...policy, instrument: { id, version, hash } } },
    now(),
  )
  if (!made.ok) throw new Error(made.issue.message)
  const { header, leadSecret, joinSecret, sealedHeader } = made.value
  return {
    id: toBase64url(made.value.id),
    link: linkText({ kind: 'lead', id: made.value.id, leadSecret }),
    since: now(),
    known: {
      title: header.title,
      policy: header.policy,
      join: linkText({ kind: 'join', id: made.value.id, joinSecret }),
    },
    unsent: toBase64url(sealedHeader),
    saved: false,
    closed: false,
    expected,
    before,
    summary: null,
  }
}

/** Opens a kept round at the server. */
export async function send(round: KeptRound): Promise<Outcome<'open'>> {
  const sealedHeader = fromBase64url(round.unsent, BYTES.headerSealed)
  if (round.known === null || sealedHeader === null) throw new Error('The round has nothing left to send.')
  return postRound(await atOf(round), { header: { policy: round.known.policy }, sealedHeader })
}

export const count = async (round: KeptRound) => countRound(await atOf(round))
export const close = async (round: KeptRound) => closeRound(await atOf(round))
export const remove = async (round: KeptRound) => deleteRound(await atOf(round))

export type Met<Value> = Outcome<Value> | { readonly kind: 'wrong'; readonly problem: RoundProblem }

/** The round that the server has under a lead's link, only if it is the link's own (P8). */
async function roundOf(link: LeadLink): Promise<Met<LeadsRound>> {
  const served = await readRound(link.id)
  if (served.kind !== 'ok') return served
  const opened = await openRoundAsLead(link, served.value)
  return opened.ok ? { kind: 'ok', value: opened.value } : { kind: 'wrong', problem: opened.problem }
}

/** What is to be known of a round that came by its link alone. */
export async function meet(round: KeptRound): Promise<Met<KeptRound>> {
  const link = linkOf(round)
  const found = await roundOf(link)
  if (found.kind !== 'ok') return found
  const { title, policy } = found.value.header
  const join = linkText({ kind: 'join', id: link.id, joinSecret: await joinSecretOf(link.leadSecret) })
  return { kind: 'ok', value: { ...round, known: { title, policy, join } } }
}

export interface Letters {
  readonly header: Header
  readonly letters: Awaited<ReturnType<typeof openLetters>>
}

const openLetters = (blob: Parameters<typeof openEnvelopes>[0], round: LeadsRound, tell: Tell) =>
  openEnvelopes(blob, round, twoHats1, tell)

/** How many envelopes are done, of how many. */
export type Tell = (done: number, all: number) => void

/** Fetches and opens every envelope of a closed round. */
export async function openAll(
  round: KeptRound,
  tell: Tell,
): Promise<Met<Letters> | { readonly kind: 'other-questions' }> {
  const found = await roundOf(linkOf(round))
  if (found.kind !== 'ok') return found
  const { header } = found.value
  if (!asksWith(header.policy, twoHats1)) return { kind: 'other-questions' }
  const blob = await readEnvelopes(await atOf(round))
  if (blob.kind !== 'ok') return blob
  return { kind: 'ok', value: { header, letters: await openLetters(blob.value, found.value, tell) } }
}
