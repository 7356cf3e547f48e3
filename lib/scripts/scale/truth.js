import { parseAnswers, score } from 'two-hats'
import { scoreBatch, zoneNames } from 'two-hats/batch'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { meanPosition, team as teamOf } from 'two-hats/team'
import { numbers } from '../random.js'
import { answersOf, membersOf } from './people.js'

/** Teams of fewer people are in no report. */
export const LEAST = 5

/** The largest prime below 2³¹: what is left of 64 bits still tells every one of them. */
export const PRIME = 2147483647n

/** Each person's share in a sum, 1..100, so that two who change places change it. */
export const WEIGHT = 100

/**
 * What `scoreBatch` says of everybody, and of it all the sums that an engine makes too: of every number the 64 bits as a
 * whole number, modulo a prime, by the weight of the person. Whole numbers do not depend on the order of summing.
 */
export function scores({ people, packed, items }) {
  const batch = scoreBatch(twoHats1, packed.subarray(0, people * items))
  const sums = ['position', 'low', 'high', 'sideProbability'].map((name) => {
    const bits = new BigInt64Array(batch[name].buffer)
    let sum = 0n
    for (let person = 0; person < people; person++) {
      if (batch.zone[person] < zoneNames.length) sum += (bits[person] % PRIME) * BigInt(1 + (person % WEIGHT))
    }
    return sum
  })
  let [placed, zones, answered] = [0, 0, 0]
  for (let person = 0; person < people; person++) {
    const weight = 1 + (person % WEIGHT)
    answered += batch.answered[person] * weight
    if (batch.zone[person] === zoneNames.length) continue
    placed += 1
    zones += (1 + batch.zone[person]) * weight
  }
  return { batch, digest: [people, placed, ...sums, zones, answered].map(String) }
}

/** A person's row as `scoreBatch` has it; what cannot be computed is `null`. */
export function scoredRow({ answered, position, low, high, zone, sideProbability }, person) {
  const name = zoneNames[zone[person]]
  const numbers = [position, low, high, sideProbability].map((all) =>
    name === undefined ? null : all[person],
  )
  return [answered[person], ...numbers, name ?? null]
}

/** What `two-hats/team` says of some teams, by team. */
export function teams(crowd, wanted) {
  const found = new Map()
  for (const [name, members] of membersOf(crowd, wanted)) {
    const results = members.map((person) => {
      const gate = parseAnswers(twoHats1, answersOf(crowd, person))
      if (!gate.ok) throw new Error(gate.issues[0].message)
      return score(twoHats1, gate.answers)
    })
    found.set(name, { ...teamOf(results), mean: meanPosition(results) })
  }
  return found
}

/** Some teams at random, no team twice. */
export function picked({ teams }, count) {
  const next = numbers(20143)
  const all = Array.from({ length: teams }, (_, at) => at + 1)
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(next() * (teams - at))
    ;[all[at], all[other]] = [all[other], all[at]]
  }
  return all.slice(0, count)
}

/** How many people each team has. */
export function sizesOf({ teams, team }) {
  const sizes = new Array(teams).fill(0)
  for (const one of team) sizes[one - 1] += 1
  return sizes
}
