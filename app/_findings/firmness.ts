import { type Answers, score, type Zone } from 'two-hats'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'

/** How many answers would have to be other ones for another zone to be the most probable, and which zones that gives. */
export interface Firmness {
  readonly changes: number
  readonly zones: readonly Zone[]
}

/** The five keyed values, from the team's end to the project's, in half steps. */
const values = [-2, -1, 0, 1, 2] as const

const steps = values.length

/**
 * The fewest answered pairs whose change could change the most probable zone. Exact: a zone depends only on how many
 * answers have which value, so that all ways to take k answers away and to put k others in are tried, k = 1, 2, …
 * `null` without a position.
 */
export function firmness(answers: Answers<ItemId>): Firmness | null {
  const { position } = score(twoHats1, answers)
  if (position === null) return null
  const pairs = answeredPairs(answers)
  const held = values.map((value) => pairs.filter((pair) => pair.value === value).length)
  for (let changes = 1; changes <= pairs.length; changes++) {
    const zones = new Set<Zone>()
    for (const sheet of sheetsAfter(held, changes)) {
      const zone = zoneOf(pairs, sheet)
      if (zone !== position.zone) zones.add(zone)
    }
    if (zones.size > 0) return { changes, zones: [...zones] }
  }
  return null
}

interface Keyed {
  readonly id: PairId
  readonly projectRight: boolean
  readonly value: number
}

const answeredPairs = (answers: Answers<ItemId>): readonly Keyed[] =>
  twoHats1.pairs.flatMap(({ id, right }) => {
    const answer = answers[id]
    if (answer === undefined || answer === null) return []
    const projectRight = right === 'project'
    return { id, projectRight, value: projectRight ? answer - 2 : 2 - answer }
  })

/** Every different sheet (answers of each value) after so many changes; only its sum and sum of squares count. */
function sheetsAfter(held: readonly number[], changes: number): readonly (readonly number[])[] {
  const sheets = new Map<string, readonly number[]>()
  const put = multisets(changes)
  for (const taken of put) {
    if (taken.some((count, at) => count > (held[at] ?? 0))) continue
    for (const given of put) {
      if (given.some((count, at) => count > 0 && (taken[at] ?? 0) > 0)) continue
      const sheet = held.map((count, at) => count - (taken[at] ?? 0) + (given[at] ?? 0))
      const sum = sheet.reduce((total, count, at) => total + count * (values[at] ?? 0), 0)
      const squares = sheet.reduce((total, count, at) => total + count * (values[at] ?? 0) ** 2, 0)
      sheets.set(`${sum} ${squares}`, sheet)
    }
  }
  return [...sheets.values()]
}

/** All ways to share `size` among the five values. */
function multisets(size: number, kinds: number = steps): readonly (readonly number[])[] {
  if (kinds === 1) return [[size]]
  return Array.from({ length: size + 1 }, (_, first) =>
    multisets(size - first, kinds - 1).map((rest) => [first, ...rest]),
  ).flat()
}

function zoneOf(pairs: readonly Keyed[], sheet: readonly number[]): Zone {
  const all = sheet.flatMap((count, at) => Array.from({ length: count }, () => values[at] ?? 0))
  const answers: { [id: string]: number } = {}
  pairs.forEach(({ id, projectRight }, at) => {
    const value = all[at] ?? 0
    answers[id] = 2 + (projectRight ? value : -value)
  })
  const { position } = score(twoHats1, checkedAnswers(answers))
  if (position === null) throw new Error('The same number of answers has no position any more.')
  return position.zone
}
