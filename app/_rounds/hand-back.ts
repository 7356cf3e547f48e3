import { type Activity, activities, type Objective, objectives } from 'two-hats'
import { checksum } from 'two-hats/link'
import type { CoverageStatus, Team } from 'two-hats/team'
import { cleanLine } from '../_files/clean-name.ts'
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

/** The picture of a team; `null` of fewer than two people or more than 60. The action is cleaned and cut to one line. */
export function handBackOf({ people, coverage }: Team, action: string): HandBack | null {
  if (people < FEWEST_PICTURED || people > MOST_ENVELOPES) return null
  const fields = cells.map(({ activity, objective }) => ({
    activity,
    objective,
    status: coverage[activity][objective]?.status ?? null,
  }))
  return { people, fields, action: cut(action) }
}

/** Cut by units too, so that nobody who piles up accents gets a longer link. */
const cut = (action: string): string =>
  cleanLine(cleanLine(action, LONGEST_ACTION).slice(0, LONGEST_ACTION), LONGEST_ACTION)

/**
 * A picture as a text to put after `#`: `picture-1.`, people, a letter a field, the action in base64url, and four characters
 * of checksum over all before them. Only letters, digits, `.`, `-` and `_`; at most 1,149 characters. The checksum finds
 * damage, not forgery: anybody can draw a picture.
 */
export function encodeHandBack({ people, fields, action }: HandBack): string {
  const letters = fields.map(({ status }) => [...statuses].find(([, one]) => one === status)?.[0] ?? 'u')
  const text = `picture-1.${people}.${letters.join('')}.${toBase64url(new TextEncoder().encode(action))}.`
  return text + checksum(text)
}

/** The gate of a picture: only the very text that `encodeHandBack` writes. The action comes out clean. Never throws. */
export function decodeHandBack(hash: string): ReadHandBack {
  const text = hash.replace(/^#/, '')
  const version = /^picture-(\d{1,3})\./.exec(text)?.[1]
  if (version === undefined)
    return no('not-a-picture', 'The link holds no picture of a team; expected "picture-1." at its start.')
  if (version !== '1')
    return no('unknown-version', `The picture is of version ${version}; expected version 1.`)
  const [, before, people, letters = '', code = '', sum] = shape.exec(text) ?? []
  const action = actionOf(code)
  if (before === undefined || action === null || checksum(before) !== sum) return damaged
  if (Number(people) < FEWEST_PICTURED || Number(people) > MOST_ENVELOPES) return damaged
  const fields = cells.map((cell, at) => ({ ...cell, status: statuses.get(letters.charAt(at)) ?? null }))
  return { ok: true, picture: { people: Number(people), fields, action } }
}

const shape = /^(picture-1\.([1-9]\d?)\.([ctgu]{10})\.([\w-]{0,1120})\.)([\w-]{4})$/

/** The action in a text of base64url; `null` where it is none, or too long. */
function actionOf(code: string): string | null {
  const bytes = fromBase64url(code, Math.floor((code.length * 6) / 8))
  if (bytes === null) return null
  try {
    const action = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return action.length > LONGEST_ACTION ? null : cleanLine(action, LONGEST_ACTION)
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
