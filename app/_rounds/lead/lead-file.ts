import { addressIn } from '../../_messages/address.ts'
import { fill } from '../../_messages/fill.ts'
import type { Messages } from '../../_messages/messages.ts'
import { momentIn } from '../../_messages/moment.ts'
import { purgeAt } from '../policy.ts'
import { calendarOf } from './calendar.ts'
import type { KeptRound, Known } from './kept-round.ts'

type Words = Pick<Messages, 'language' | 'lead'>

export interface KnownRound extends KeptRound {
  readonly known: Known
}

const whole = (path: string, { language }: Words): string =>
  new URL(addressIn(language, path), location.origin).href

/** The address that the team is sent. */
export const joinAddress = ({ known }: KnownRound, words: Words): string =>
  whole(`/join#${known.join}`, words)

/** The address that nobody is sent. */
export const leadAddress = ({ link }: KnownRound, words: Words): string => whole(`/lead#${link}`, words)

/** The day a round closes, which tells files of several rounds apart. */
const dayOf = ({ known }: KnownRound): string =>
  new Date(1000 * known.policy.closes).toISOString().slice(0, 10)

export const fileName = (round: KnownRound, { lead }: Words, ending: string): string =>
  `${lead.links.file.name}-${dayOf(round)}-${round.id.slice(0, 4)}.${ending}`

/** What a lead keeps outside the browser. */
export const leadFile = (round: KnownRound, words: Words): string =>
  fill(words.lead.links.file.text, {
    title: round.known.title,
    url: leadAddress(round, words),
    join: joinAddress(round, words),
    closes: momentIn(words.language, round.known.policy.closes),
    deleted: momentIn(words.language, purgeAt(round.known.policy)),
  })

/** Closing and deletion for a calendar; no link in it, since calendars are shared. */
export function calendarFile({ id, since, known: { title, policy } }: KnownRound, { lead }: Words): string {
  const say = lead.links
  const event = (name: string, at: number, summary: string, text: string) => ({
    uid: `${id.slice(0, 16)}-${name}@two-hats`,
    at,
    title: fill(summary, { title }),
    text,
  })
  return calendarOf(
    [
      event('closes', policy.closes, say.calendarCloses, say.calendarClosesText),
      event('deleted', purgeAt(policy), say.calendarPurge, say.calendarPurgeText),
    ],
    since,
  )
}

/** What is pasted where the team reads it. */
export function invitationText(round: KnownRound, words: Words): string {
  const { title, policy } = round.known
  const say = words.lead.links
  return fill(policy.names ? say.invite.names : say.invite.without, {
    title,
    moment: momentIn(words.language, policy.closes),
    time: say.time[policy.form],
    least: policy.least,
    url: joinAddress(round, words),
  })
}

export const reminderText = (round: KnownRound, words: Words): string =>
  fill(words.lead.links.remind, {
    title: round.known.title,
    moment: momentIn(words.language, round.known.policy.closes),
    url: joinAddress(round, words),
  })
