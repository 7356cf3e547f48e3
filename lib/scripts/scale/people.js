import { itemIds } from 'two-hats'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { numbers } from '../random.js'

const { pairs, frequencies } = twoHats1
const [NOT_FACED, UNANSWERED] = [5, 6]
const items = itemIds(twoHats1).length

/** Columns of a table of people, in order; the two first are whole numbers, the others choices. */
export const columns = ['person', 'team', ...[...pairs, ...frequencies].map(({ id }) => id)]
const answers = columns.length - 2

/** People of a team, on average. */
export const TEAM_SIZE = 100

/**
 * Made-up people in teams, the same for the same numbers: a bias and gaps of their own in their answers, a team each. The
 * first tenth of them are in the first tenth of the teams, the others in the others, so that a tenth is a company too. In
 * both one team in five is small, 6 people on average (some fewer than a report takes); the others share the rest.
 *
 * @returns `packed` as `scoreBatch` reads it, and the team of each, 1..people / 100
 */
export function crowd(people, seed = 20141) {
  const next = numbers(seed)
  const teams = people / TEAM_SIZE
  const team = new Int32Array(people)
  const packed = new Uint8Array(people * items).fill(UNANSWERED)
  for (let person = 0; person < people; person++) {
    const [first, count] = person < people / 10 ? [1, teams / 10] : [1 + teams / 10, 0.9 * teams]
    const small = count / 5
    const isSmall = next() < 6 / TEAM_SIZE / 5
    team[person] = first + Math.floor(isSmall ? next() * small : small + next() * (count - small))
    const [missing, bias, busy] = [next() ** 4, 4 * next(), 4 * next()]
    const start = person * items
    for (let at = 0; at < answers; at++) {
      const middle = at < pairs.length ? bias : busy
      const choice = Math.round(Math.min(4, Math.max(0, middle + 5 * (next() - 0.5))))
      packed[start + at] = next() < missing ? NOT_FACED : choice
    }
  }
  return { people, teams, team, packed, items }
}

/** The people of some teams, by team. */
export function membersOf({ people, team }, wanted) {
  const members = new Map(wanted.map((one) => [one, []]))
  for (let person = 0; person < people; person++) members.get(team[person])?.push(person)
  return members
}

/** What somebody answered, by the id of the item, as a person's row says it. */
export function answersOf({ packed, items }, person) {
  const row = packed.subarray(person * items, person * items + answers)
  return Object.fromEntries(columns.slice(2).map((id, at) => [id, row[at] === NOT_FACED ? null : row[at]]))
}

const ROW = 2 * 11 + 3 * answers
const PIECE = 1 << 20

/**
 * The rows as bytes, in pieces: by tabs, `\N` where there is no answer (`separator` and `nothing` for another format).
 * `from` and `to` take a part of the
 * people, `of` picks them by their team.
 */
export function* rowsOf(
  { people, team, packed, items },
  { separator = '\t', nothing = '\\N', from = 0, to = people, of } = {},
) {
  const [part, none] = [separator.charCodeAt(0), [...Buffer.from(nothing)]]
  let bytes = Buffer.allocUnsafe(PIECE)
  let at = 0
  for (let person = from; person < to; person++) {
    if (of !== undefined && !of(team[person])) continue
    at += bytes.write(`${person}${separator}${team[person]}`, at, 'latin1')
    const end = person * items + answers
    for (let item = person * items; item < end; item++) {
      bytes[at++] = part
      if (packed[item] < NOT_FACED) bytes[at++] = 48 + packed[item]
      else for (const byte of none) bytes[at++] = byte
    }
    bytes[at++] = 10
    if (at > PIECE - ROW) {
      yield bytes.subarray(0, at)
      bytes = Buffer.allocUnsafe(PIECE)
      at = 0
    }
  }
  yield bytes.subarray(0, at)
}
