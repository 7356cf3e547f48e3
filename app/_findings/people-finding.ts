import type { Position, Result } from 'two-hats'
import type { Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { claimedSide } from './claimed-side.ts'
import { numberSentence } from './number-sentence.ts'
import { dash } from './table-row.ts'
import type { TeamWords } from './team-words.ts'

/** Somebody on the project, as findings name them. */
export interface NamedResult {
  readonly name: string
  readonly result: Result
}

/** Somebody between the two ends. */
export interface PlacedRow {
  readonly name: string
  readonly says: string
  readonly value: number
  readonly interval: Position['interval']
  readonly side: Position['side']
}

/** Somebody's numbers: position, low, high, and how much of each objective they serve. */
export interface PersonNumbers {
  readonly key: number
  readonly name: string
  readonly says: string
  readonly position: readonly [value: string, low: string, high: string]
  readonly roles: readonly [team: string, project: string]
}

export interface PeopleFinding {
  /** From the team's end to the project's. */
  readonly placed: readonly PlacedRow[]
  /** The placed in that order, then those without a position. */
  readonly table: readonly PersonNumbers[]
  /** Who has no position, or that nobody has one. */
  readonly without: string | null
}

/** The people on one spectrum, and how much of each objective each serves. */
export function peopleFinding(
  people: readonly NamedResult[],
  { roles }: Team,
  words: TeamWords,
): PeopleFinding {
  const say = words.team.spectrum
  const { labelled, list, range, tenth } = formats(words.language)
  const share = (value: number | null | undefined) => (typeof value === 'number' ? tenth(100 * value) : dash)
  const all = people.map(({ name, result: { position } }, key) => ({
    key,
    name,
    position,
    roles: roles[key],
  }))
  const placed = all
    .flatMap((person) => (person.position ? [{ ...person, position: person.position }] : []))
    .sort((one, other) => one.position.value - other.position.value)
  const without = all.filter(({ position }) => position === null)
  return {
    placed: placed.map(({ name, position }) => ({
      ...{ name, value: position.value, interval: position.interval, side: claimedSide(position) },
      says: labelled(name, numberSentence(position, words)),
    })),
    table: [...placed, ...without].map(({ key, name, position, roles }) => ({
      ...{ key, name },
      says: position ? fill(say.likely, { range: range(position.interval) }) : say.unplaced,
      position: position
        ? [tenth(position.value), tenth(position.interval[0]), tenth(position.interval[1])]
        : [dash, dash, dash],
      roles: [share(roles?.team), share(roles?.project)],
    })),
    without:
      placed.length === 0
        ? say.nobody
        : without.length > 0
          ? fill(say.noPosition, { names: list(without.map(({ name }) => isolated(name))) })
          : null,
  }
}

/** The people of a figure, a sentence each. */
export const placedSummary = (rows: readonly PlacedRow[]): string => rows.map(({ says }) => says).join(' ')
