import { type Activity, activities, type Objective, objectives } from 'two-hats'
import { checksum } from 'two-hats/link'
import type { CoverageStatus, Team } from 'two-hats/team'
import { cleanLine } from '../_files/clean-name.ts'
import { LONGEST_TITLE } from './header.ts'
import { MOST_ENVELOPES } from './policy-limits.ts'
import { fromBase64url, toBase64url } from './wire.ts'

/** UTF-16 units of the action agreed, as `maxlength` of a field counts them. */
export const LONGEST_ACTION = 280

/** Fewer people are no team, and a picture of one would be that person's answers. */
export const FEWEST_PICTURED = 2

export interface PicturedField {
  readonly activity: Activity
  readonly objective: Objective
  /** `null` where nobody's answers say. No value beside it: that would be the best single person's. */
  readonly status: CoverageStatus | null
}

/** What a lead gives back to the team: the picture, and no single answer. */
export interface HandBack {
  /** What the round was called, in one line. */
  readonly title: string
  /** The day it was made, like `2026-12-06`. */
  readonly day: string
  /** 2 to 60. */
  readonly people: number
  /** All ten, activity by activity, for the team and for the project. */
  readonly fields: readonly PicturedField[]
  /** What was agreed, in one line; `''` for nothing. */
  readonly action: string
}

/**
 * What stands after `#`, or why it is no picture.
 *
 * | code | when |
 * |---|---|
 * | `not-a-picture` | no text that begins like one |
 * | `unknown-version` | a picture of another version |
 * | `damaged` | cut, changed or too long |
 */
export type ReadHandBack =
  | { readonly ok: true; readonly picture: HandBack }
  | {
      readonly ok: false
      readonly code: 'not-a-picture' | 'unknown-version' | 'damaged'
      readonly message: string
    }

const statuses = new Map<string, CoverageStatus | null>([
  ['c', 'covered'],
  ['t', 'thin'],
  ['g', 'likely-gap'],
  ['u', null],
])
const cells = activities.flatMap((activity) => objectives.map((objective) => ({ activity, objective })))

/** What a picture says besides what was computed. */
export type Told = Pick<HandBack, 'title' | 'day' | 'action'>

/** The picture of a team; `null` of fewer than two people or more than 60. Texts are cleaned and cut to one line. */
export function handBackOf({ people, coverage }: Team, { title, day, action }: Told): HandBack | null {
  if (people < FEWEST_PICTURED || people > MOST_ENVELOPES) return null
  const fields = cells.map(({ activity, objective }) => ({
    activity,
    objective,
    status: coverage[activity][objective]?.status ?? null,
  }))
  return { title: cut(title, LONGEST_TITLE), day, people, fields, action: cut(action, LONGEST_ACTION) }
}

/** Cut by units too, so that nobody who piles up accents gets a longer link. */
const cut = (line: string, longest: number): string =>
  cleanLine(cleanLine(line, longest).slice(0, longest), longest)

const codeOf = (text: string): string => toBase64url(new TextEncoder().encode(text))

/**
 * A picture as a text to put after `#`: `picture-1.`, people, the day, a letter a field, title and action in base64url, and
 * four characters of checksum over all before them. Only letters, digits, `.`, `-` and `_`; at most 1,479 characters. The
 * checksum finds damage, not forgery: anybody can draw a picture.
 */
export function encodeHandBack({ title, day, people, fields, action }: HandBack): string {
  const letters = fields.map(({ status }) => [...statuses].find(([, one]) => one === status)?.[0] ?? 'u')
  const parts = [people, day.replaceAll('-', ''), letters.join(''), codeOf(title), codeOf(action)]
  const text = `picture-1.${parts.join('.')}.`
  return text + checksum(text)
}

/** The gate of a picture: only the very text that `encodeHandBack` writes. Texts come out clean. Never throws. */
export function decodeHandBack(hash: string): ReadHandBack {
  const text = hash.replace(/^#/, '')
  const version = /^picture-(\d{1,3})\./.exec(text)?.[1]
  if (version === undefined)
    return no('not-a-picture', 'The link holds no picture of a team; expected "picture-1." at its start.')
  if (version !== '1')
    return no('unknown-version', `The picture is of version ${version}; expected version 1.`)
  const [, before, people, digits = '', letters = '', named = '', agreed = '', sum] = shape.exec(text) ?? []
  const [title, action] = [lineOf(named, LONGEST_TITLE), lineOf(agreed, LONGEST_ACTION)]
  const day = dayOf(digits)
  if (before === undefined || checksum(before) !== sum) return damaged
  if (title === null || action === null || day === null) return damaged
  if (Number(people) < FEWEST_PICTURED || Number(people) > MOST_ENVELOPES) return damaged
  const fields = cells.map((cell, at) => ({ ...cell, status: statuses.get(letters.charAt(at)) ?? null }))
  return { ok: true, picture: { title, day, people: Number(people), fields, action } }
}

const shape = /^(picture-1\.([1-9]\d?)\.(\d{8})\.([ctgu]{10})\.([\w-]{0,320})\.([\w-]{0,1120})\.)([\w-]{4})$/

/** Eight digits as a day; `null` where there is none such. */
function dayOf(digits: string): string | null {
  const day = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? null : day
}

/** The line in a text of base64url; `null` where it is none, or longer than so many units. */
function lineOf(code: string, longest: number): string | null {
  const bytes = fromBase64url(code, Math.floor((code.length * 6) / 8))
  if (bytes === null) return null
  try {
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return line.length > longest ? null : cleanLine(line, longest)
  } catch {
    return null
  }
}

const no = (code: 'not-a-picture' | 'unknown-version' | 'damaged', message: string): ReadHandBack => ({
  ok: false,
  code,
  message,
})

const damaged = no('damaged', 'The picture in the link is damaged; expected the link as it was copied.')
